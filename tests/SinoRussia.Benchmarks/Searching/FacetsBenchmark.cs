using System.Diagnostics;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>The values of every facet over the whole index, just after a change and again, held against counting its documents.</summary>
internal static class FacetsBenchmark
{
    private const string Count = "match-all count";
    private const int Times = 20;

    public static async Task<IReadOnlyList<Measurement>> RunAsync(FileOptions options, CancellationToken cancellationToken)
    {
        using var library = new TemporaryLibrary();
        using var index = new ProductIndex(library.Folder.Root, new PassageFile(options.Passages));
        await index.BuildAsync(options.Threads, cancellationToken);
        var (counts, fresh, kept) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < options.Rounds; round++)
        {
            var (count, first, again) = (new List<double>(), new List<double>(), new List<double>());
            for (var time = 0; time < Times; time++)
            {
                // A change makes a new view, for which nothing has been counted yet.
                index.Put(new IndexedDocument(DocumentType.Annotation, "fresh", $"A note of round {round}, {time}"));
                using var view = index.OpenView();
                count.Add(Ask(view, withFacets: false, cancellationToken));
                first.Add(Ask(view, withFacets: true, cancellationToken));
                again.Add(Ask(view, withFacets: true, cancellationToken));
            }

            // The round before the first is the compiler's, and reads the columns of the large segments.
            if (round < 0) continue;
            counts.Add(Measurement.MedianOf(count));
            fresh.Add(Measurement.MedianOf(first));
            kept.Add(Measurement.MedianOf(again));
        }

        return
        [
            Measurement.Of(Count, "ms", counts),
            Measurement.Of("match-all facets, uncached", "ms", fresh, (Count, counts)),
            Measurement.Of("match-all facets, cached", "ms", kept, (Count, counts)),
        ];
    }

    private static double Ask(SearchView view, bool withFacets, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        view.Search(new SearchRequest(new EverythingNode(default), 0, 10) { WithFacets = withFacets }, cancellationToken);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
