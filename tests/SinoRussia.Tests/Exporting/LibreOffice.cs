using System.Diagnostics;

namespace SinoRussia.Tests.Exporting;

/// <summary>LibreOffice as a judge of Word files.</summary>
internal static class LibreOffice
{
    /// <summary>What it makes of a Word file, as HTML with single spaces: its plain text leaves footnotes out, and line ends are its own.</summary>
    public static async Task<string> ToHtmlAsync(ReadOnlyMemory<byte> docx)
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-office-").FullName;
        try
        {
            var file = Path.Combine(folder, "dossier.docx");
            await File.WriteAllBytesAsync(file, docx.ToArray());
            await RunAsync($"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "html", "--outdir", folder, file);
            var html = await File.ReadAllTextAsync(Path.Combine(folder, "dossier.html"));
            return string.Join(' ', html.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(LibreOfficeFactAttribute.Program ?? throw new InvalidOperationException("CI promises LibreOffice."))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var office = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await Task.WhenAll(office.StandardOutput.ReadToEndAsync(limit.Token), office.StandardError.ReadToEndAsync(limit.Token), office.WaitForExitAsync(limit.Token));
        }
        finally
        {
            if (!office.HasExited) office.Kill(entireProcessTree: true);
        }
    }
}
