using System.Diagnostics;
using System.Text;
using Markdig;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Importing;
using SinoRussia.Library;
using SinoRussia.Storage;

namespace SinoRussia.Benchmarks;

/// <summary>All reports: parsed by Markdig alone, read by the product, and brought into a new library on disk, file by file.</summary>
internal static class ImportBenchmark
{
    private const string Bare = "Markdig alone";

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        var (bare, read, import) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < corpus.Rounds; round++)
        {
            var times = (Parse(corpus), await ReadAsync(corpus, cancellationToken), await ImportAsync(corpus, cancellationToken));
            // The first round is the compiler's.
            if (round < 0) continue;
            bare.Add(corpus.Megabytes / times.Item1.TotalSeconds);
            read.Add(corpus.Megabytes / times.Item2.TotalSeconds);
            import.Add(corpus.Megabytes / times.Item3.TotalSeconds);
        }

        return
        [
            Measurement.Of(Bare, "MB/s", bare),
            Measurement.Of("read into passages", "MB/s", read, (Bare, bare)),
            Measurement.Of("imported into the library", "MB/s", import, (Bare, bare)),
        ];
    }

    private static TimeSpan Parse(Corpus corpus)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var (_, bytes) in corpus.English) Markdown.Parse(Encoding.UTF8.GetString(bytes));
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<TimeSpan> ReadAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        await using var services = Services(library.Folder);
        var reader = services.GetRequiredService<MarkdownReader>();
        var start = Stopwatch.GetTimestamp();
        foreach (var (name, bytes) in corpus.English) Expect<ReadOutcome.Read>(await reader.ReadAsync(new MemoryStream(bytes), name, cancellationToken));
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<TimeSpan> ImportAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        await using var services = Services(library.Folder);
        Expect<OpenOutcome.Opened>(await services.GetRequiredService<OpenLibrary>().RunAsync(cancellationToken));
        var import = services.GetRequiredService<ImportReport>();
        var start = Stopwatch.GetTimestamp();
        foreach (var (name, bytes) in corpus.English)
        {
            var request = new ImportRequest(new MemoryStream(bytes), name, Recognised: WhenRecognised.KeepApart);
            Expect<ImportOutcome.Imported>(await import.RunAsync(request, null, cancellationToken));
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static ServiceProvider Services(DataFolder folder)
        => new ServiceCollection().AddLogging().AddLibrary(folder).BuildServiceProvider();

    /// <summary>A run that did not do the work measures nothing.</summary>
    private static void Expect<T>(object outcome)
    {
        if (outcome is not T) throw new InvalidOperationException($"Expected {typeof(T).Name}: {outcome}");
    }
}
