using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Benchmarks;

/// <summary>
/// From the moment a note is handed in until a search finds it, its commit to SQLite included; beside it a row of the same size committed to a
/// bare SQLite file with full synchronisation, turn by turn.
/// </summary>
internal static class FreshNoteBenchmark
{
    /// <summary>Rounds that are the compiler's: a server's code has long been compiled when a note is written.</summary>
    private const int Before = 2;

    /// <summary>Enough that one in a hundred is not the worst of all.</summary>
    private const int Notes = 500;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private const string Bare = "bare commit, FULL";
    private static readonly (string Name, double At)[] Percentiles = [("p50", 0.5), ("p99", 0.99)];

    public static async Task<IReadOnlyList<Measurement>> RunAsync(Corpus corpus, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        await using var services = new ServiceCollection().AddLogging().AddLibrary(library.Folder).BuildServiceProvider();
        var passages = await FillAsync(services, corpus, cancellationToken);
        var keepers = services.GetServices<IHostedService>().ToList();
        foreach (var keeper in keepers) await keeper.StartAsync(cancellationToken);
        using var bare = new BareTable(Path.Combine(library.Folder.Root, "bare.db"));
        var (ours, theirs) = (new List<List<double>>(), new List<List<double>>());
        for (var round = -Before; round < corpus.Rounds; round++)
        {
            var (seen, committed) = (new List<double>(), new List<double>());
            for (var i = 0; i < Notes; i++)
            {
                committed.Add(await MillisecondsAsync(() => Task.Run(() => bare.Insert($"Note {round} {i}"), cancellationToken)));
                seen.Add(await MillisecondsAsync(() => UntilFoundAsync(services, passages[(((round + Before) * Notes) + i) % passages.Count], $"noteword{round + Before}x{i}", cancellationToken)));
            }

            if (round < 0) continue;
            ours.Add([.. seen.Order()]);
            theirs.Add([.. committed.Order()]);
        }

        foreach (var keeper in keepers) await keeper.StopAsync(cancellationToken);
        return
        [
            .. Percentiles.Select(p => Measurement.Of($"{Bare}, {p.Name}", "ms", At(theirs, p.At))),
            .. Percentiles.Select(p => Measurement.Of($"note saved and found, {p.Name}", "ms", At(ours, p.At), ($"{Bare}, {p.Name}", At(theirs, p.At)))),
        ];
    }

    private static async Task UntilFoundAsync(IServiceProvider services, Passage passage, string word, CancellationToken cancellationToken)
    {
        var anchor = new AnchorDraft(passage.Id, new TextSpan(0, passage.Text.Length), passage.Text);
        var draft = new AnnotationDraft(AnnotationId.New(), passage.ReportId, [anchor], $"A {word} of our own.", [], Colour.Straw);
        var before = services.GetRequiredService<KeepIndex>().SeenSeq;
        var outcome = await services.GetRequiredService<Annotate>().RunAsync(draft, cancellationToken);
        if (outcome is not AnnotateOutcome.Saved) throw new InvalidOperationException(outcome.ToString());
        var keep = services.GetRequiredService<KeepIndex>();
        var root = SinoRussia.Searching.Query.QueryParser.Parse(word).Root;

        // On purpose not a delay, which comes back after one to three milliseconds, and no search in between, which the keeper would feel.
        var start = Stopwatch.GetTimestamp();
        for (var wait = default(SpinWait); keep.SeenSeq == before; wait.SpinOnce(sleep1Threshold: -1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Stopwatch.GetElapsedTime(start) > Longest) throw new TimeoutException($"The index has not followed {word}.");
        }

        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        using (view)
        {
            if (view?.Count(root, null, cancellationToken) != 1)
                throw new InvalidOperationException($"The index has followed, but does not find {word}.");
        }
    }

    private static async Task<IReadOnlyList<Passage>> FillAsync(ServiceProvider services, Corpus corpus, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<OpenLibrary>().RunAsync(cancellationToken) is OpenOutcome.Refused refused) throw new InvalidOperationException(refused.Reason);
        foreach (var (name, bytes) in corpus.English)
            await services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(new MemoryStream(bytes), name, Recognised: WhenRecognised.KeepApart), null, cancellationToken);
        await services.GetRequiredService<KeepIndex>().RunAsync(anew: false, null, cancellationToken);
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancellationToken);
        return await context.Passages.Where(p => p.Kind == PassageKind.Paragraph && p.Text.Length < 1000).OrderBy(p => p.Id).Take((corpus.Rounds + Before) * Notes).ToListAsync(cancellationToken);
    }

    private static List<double> At(List<List<double>> rounds, double share) => [.. rounds.Select(times => times[(int)Math.Ceiling((times.Count - 1) * share)])];

    private static async Task<double> MillisecondsAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private sealed class BareTable : IDisposable
    {
        private readonly SqliteConnection connection;
        private readonly SqliteCommand insert;

        public BareTable(string path)
        {
            connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            using var create = connection.CreateCommand();
            create.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)";
            create.ExecuteNonQuery();
            insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO notes (text) VALUES ($text)";
            insert.Parameters.Add("$text", SqliteType.Text);
        }

        public void Insert(string text)
        {
            insert.Parameters[0].Value = text;
            insert.ExecuteNonQuery();
        }

        public void Dispose()
        {
            insert.Dispose();
            connection.Dispose();
        }
    }
}
