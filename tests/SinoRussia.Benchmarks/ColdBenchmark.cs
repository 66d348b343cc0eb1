using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SinoRussia.Benchmarks;

/// <summary>From the start of the process to the first page of hits, held against a bare Kestrel's first answer; both by the same host.</summary>
internal static class ColdBenchmark
{
    /// <summary>What makes this program the bare server.</summary>
    public const string Hello = "hello";

    /// <summary>Names the folder of a published program; without it the program is published for this system first, which takes some minutes.</summary>
    private const string Published = "SINORUSSIA_PUBLISHED";
    private const int Rounds = 5;
    private const string Bare = "bare Kestrel, first answer";
    private const string Announcement = "Listening on ";

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        using var published = await PublishedProgram.OfAsync(Environment.GetEnvironmentVariable(Published), cancellationToken);
        var product = Path.Combine(published.Folder, "SinoRussia.Web.dll");
        var self = typeof(ColdBenchmark).Assembly.Location;
        var (ours, theirs) = (new List<double>(), new List<double>());

        // Makes the library and its index: what is measured is every start but the first.
        await PublishedProgram.RunAsync([product, "reindex", "--data", library.Folder.Root], cancellationToken);
        for (var round = -1; round < Rounds; round++)
        {
            var hello = await FirstAnswerAsync([self, Hello], "/", cancellationToken);
            var search = await FirstAnswerAsync([product, "serve", "--urls", "http://127.0.0.1:0", "--data", library.Folder.Root], "/search?q=missile", cancellationToken);

            // The files of both programs are read from the disk once.
            if (round < 0) continue;
            theirs.Add(hello);
            ours.Add(search);
        }

        return [Measurement.Of(Bare, "ms", theirs), Measurement.Of("process start to first hits", "ms", ours, (Bare, theirs))];
    }

    /// <summary>The least a web server can do.</summary>
    public static async Task<int> ServeHelloAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/", () => "hello");
        await app.StartAsync();
        Console.WriteLine(Announcement + app.Urls.Single());
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task<double> FirstAnswerAsync(string[] arguments, string address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken);
            if (line?.StartsWith(Announcement, StringComparison.Ordinal) != true) throw new InvalidOperationException($"It did not start: {line} {await errors}");
            var page = await client.GetStringAsync(new Uri(new Uri(line[Announcement.Length..]), address), cancellationToken);
            if (address != "/" && !page.Contains("<mark", StringComparison.Ordinal)) throw new InvalidOperationException("The first page has no hits.");
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
