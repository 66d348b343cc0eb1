using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SinoRussia.Benchmarks;

/// <summary>The program as its users would have it, published for this system; a folder made for the measurement is gone after it.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private const string NoCheckout
        = "The benchmarks do not run from a checkout: SINORUSSIA_PUBLISHED must name a published program.";

    private readonly bool isOurs;

    private PublishedProgram(string folder, bool isOurs) => (Folder, this.isOurs) = (folder, isOurs);

    public string Folder { get; }

    /// <param name="folder">Where it lies already; null to publish it from the checkout that this was built from.</param>
    /// <exception cref="InvalidOperationException">It could not be published.</exception>
    public static async Task<PublishedProgram> OfAsync(string? folder, CancellationToken cancellationToken)
    {
        if (folder is not null) return new(folder, isOurs: false);
        var made = new PublishedProgram(Directory.CreateTempSubdirectory("sinorussia-published-").FullName, isOurs: true);
        try
        {
            var sources = Checkout.Folder ?? throw new InvalidOperationException(NoCheckout);
            var project = Path.Combine(sources, "src", "SinoRussia.Web");
            await RunAsync(["publish", project, "-c", "Release", "-r", ThisSystem(), "-o", made.Folder], cancellationToken);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message says with what.</exception>
    public static async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var ending = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed: {output} {await errors}");
    }

    public void Dispose()
    {
        if (isOurs) Directory.Delete(Folder, recursive: true);
    }

    /// <summary>As .NET's packages name it, not a distribution.</summary>
    private static string ThisSystem()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
    }
}
