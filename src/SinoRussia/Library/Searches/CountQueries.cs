using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>Counts many queries at once, by report, chapter or year. All are asked of the index as it stood at one moment.</summary>
public sealed class CountQueries(KeepIndex keep, KnownNames names, IDbContextFactory<LibraryContext> contexts)
{
    public async Task<QueryMatrix> RunAsync(QueryLines lines, CountedBy by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var table = await names.ReadAsync(cancellationToken);
        var (view, unready) = await keep.OpenViewAsync(cancellationToken);
        if (view is null) return new(by, [], [], false, unready);
        using (view)
        {
            var field = by switch { CountedBy.Chapter => FacetField.Chapter, CountedBy.Year => FacetField.Year, _ => FacetField.Report };
            var counted = lines.Queries.Select(query => Count(view, query, table, field, cancellationToken)).ToList();
            var shown = counted.SelectMany(one => one.Values).GroupBy(value => value.Key, value => value.Value, StringComparer.Ordinal)
                .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(SearchesLimits.Columns).Select(group => group.Key).ToList();
            if (by == CountedBy.Year) shown.Sort(StringComparer.Ordinal);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var titles = await ColumnNames.ReadAsync(context, by, shown, cancellationToken);
            var rows = counted.Select(one => Row(one, shown)).ToList();
            return new(by, [.. shown.Select(value => new MatrixColumn(value, titles.GetValueOrDefault(value) ?? value))], rows, rows.Exists(row => row.Others > 0), null);
        }
    }

    private static Counted Count(SearchView view, string query, NameTable table, FacetField field, CancellationToken cancellationToken)
    {
        var asked = Prepared.Of(new SearchQuestion(query, 0, 1), table);
        var found = view.Search(asked.Request, cancellationToken);
        return new(query, found, found.Facets[field].ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal), [.. asked.Query.Complaints.Select(complaint => complaint.Message)]);
    }

    /// <summary>What is found has one report, one chapter and one year, or none of them, so what the columns lack is what is left.</summary>
    private static MatrixRow Row(Counted one, List<string> shown)
    {
        var counts = shown.Select(value => one.Values.GetValueOrDefault(value)).ToList();
        return new(one.Query, one.Found.Total, counts, one.Found.Total - counts.Sum(), one.Found.Loosened && one.Found.Total > 0, one.Complaints);
    }

    private sealed record Counted(string Query, SearchResult Found, IReadOnlyDictionary<string, int> Values, IReadOnlyList<string> Complaints);
}
