using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using SinoRussia.Library;
using SinoRussia.Library.Showing;
using SinoRussia.Storage;
using SinoRussia.Web.Hosting;

namespace SinoRussia.Benchmarks;

/// <summary>
/// One chapter of the largest report, asked for by a few kept connections from the real server in this process; beside it the very
/// same bytes as a static file of the same server. Client and server share the machine in both cases.
/// </summary>
internal static class PagesBenchmark
{
    private const int Connections = 8;
    private const int CachedForOneRendered = 10;
    private const string Static = "static file";
    private static int unique;

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        using var files = new TemporaryLibrary();
        await using var app = Server.Build(new ServerSettings(library.Folder, ["http://127.0.0.1:0"]));
        await app.Services.GetRequiredService<OpenLibrary>().RunAsync(cancellationToken);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(files.Folder.Root), RequestPath = "/static" });
        await app.StartAsync(cancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = new Uri(app.Urls.Single()) };
        var chapter = await LargestChapterAsync(app.Services, client, corpus, cancellationToken);
        var page = await client.GetByteArrayAsync(chapter, cancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(files.Folder.Root, "chapter.html"), page, cancellationToken);

        var (still, cached, rendered) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < corpus.Rounds; round++)
        {
            var rates = (
                await RateAsync(client, _ => "/static/chapter.html", corpus.Requests, page.Length, cancellationToken),
                await RateAsync(client, _ => chapter, corpus.Requests, page.Length, cancellationToken),
                // The cache keys on this value, the page does not know it: each request renders anew.
                await RateAsync(client, _ => $"{chapter}?view=n{Interlocked.Increment(ref unique)}", corpus.Requests / CachedForOneRendered, page.Length, cancellationToken));
            if (round < 0) continue;
            still.Add(rates.Item1);
            cached.Add(rates.Item2);
            rendered.Add(rates.Item3);
        }

        var size = (page.Length / 1024.0).ToString("0", CultureInfo.InvariantCulture);
        return
        [
            Measurement.Of(Static, "requests/s", still),
            Measurement.Of($"chapter page of {size} KB, cached", "requests/s", cached, (Static, still)),
            Measurement.Of($"chapter page of {size} KB, rendered anew", "requests/s", rendered, (Static, still)),
        ];
    }

    private static async Task<double> RateAsync(HttpClient client, Func<int, string> address, int count, int length, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = cancellationToken }, async (at, stop) =>
        {
            var body = await client.GetByteArrayAsync(address(at), stop);
            if (Math.Abs(body.Length - length) > length / 10) throw new InvalidOperationException($"{address(at)} gave {body.Length} bytes instead of {length}.");
        });
        return count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<string> LargestChapterAsync(IServiceProvider services, HttpClient client, Corpus corpus, CancellationToken cancellationToken)
    {
        var (name, bytes) = corpus.English.MaxBy(file => file.Bytes.Length);
        var request = new ImportRequest(new MemoryStream(bytes), name, Recognised: WhenRecognised.KeepApart);
        var imported = (ImportOutcome.Imported)await services.GetRequiredService<ImportReport>().RunAsync(request, null, cancellationToken);
        var contents = await services.GetRequiredService<ShowReport>().RunAsync(imported.Report, cancellationToken);
        var largest = (Address: "", Length: 0);
        foreach (var chapter in contents!.Chapters)
        {
            var address = $"/reports/{imported.Report}/{chapter.Slug}";
            var length = (await client.GetByteArrayAsync(address, cancellationToken)).Length;
            if (length > largest.Length) largest = (address, length);
        }

        return largest.Address;
    }
}
