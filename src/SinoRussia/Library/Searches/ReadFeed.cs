using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SinoRussia.Exporting;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>
/// Writes the Atom feed of a saved search: what came last first. An entry's time is that of its arrival, so the same library gives the same
/// feed, and an edited note does not come up again. Reading a feed is no look at the search.
/// </summary>
public sealed class ReadFeed(IDbContextFactory<LibraryContext> contexts, SearchLibrary search, IOptions<PublicAddress> address)
{
    public const string MediaType = AtomFeed.MediaType;

    /// <param name="id">Of a search that is not deleted.</param>
    /// <param name="self">The path the feed is read at.</param>
    /// <param name="page">The path the search is opened at.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Null where there is no such search.</returns>
    public async Task<ReadOnlyMemory<byte>?> RunAsync(SavedSearchId id, string self, string page, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var saved = await context.SavedSearches.FirstOrDefaultAsync(row => row.Id == id && row.Deleted == null, cancellationToken);
        if (saved is null) return null;
        var question = QuestionFilters.Read(saved.Query, saved.Filters) with { Order = SearchOrder.Added, Limit = SearchesLimits.FeedEntries };
        var found = await search.RunAsync(question, cancellationToken);
        var times = await TimesAsync(context, found.Hits, cancellationToken);
        var library = await KeepIndex.DatabaseIdAsync(context, cancellationToken);
        var entries = found.Hits.Select(hit => new AtomEntry(
            $"{library}/{Slug.Of(hit.Type)}/{hit.Id}",
            hit.Type is DocumentType.Finding or DocumentType.Report || hit.Place.ReportTitle.Length == 0 ? hit.Title : $"{hit.Title} ({hit.Place.ReportTitle})",
            $"{(hit.CutBefore ? "… " : "")}{hit.Snippet}{(hit.CutAfter ? " …" : "")}",
            Slug.Of(hit.Type),
            address.Value.Of(hit.Url),
            times(hit)));
        var feed = new AtomFeed(
            $"{library}/search/{saved.Id}", saved.Name, found.Understood, address.Value.Of(self), address.Value.Of(page), saved.Created, [.. entries]);
        return AtomExport.Write(feed);
    }

    /// <summary>Of what was here before arrivals were counted, the time its report came is the best that is known, and of what stands in no report the time
    /// the first report came.</summary>
    private static async Task<Func<SearchHit, DateTimeOffset>> TimesAsync(LibraryContext context, IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        var numbers = hits.Select(hit => hit.Arrived).Distinct().ToList();
        var reports = hits.Select(hit => new ReportId(hit.Place.Report)).Distinct().ToList();
        var arrivals = await context.Arrivals.Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number, row => row.At, cancellationToken);
        var added = await context.Reports.Where(row => reports.Contains(row.Id)).Select(row => new { row.Id, row.Added }).ToDictionaryAsync(row => row.Id.Value, row => row.Added, cancellationToken);
        var first = await context.Reports.OrderBy(row => row.Added).Select(row => row.Added).FirstOrDefaultAsync(cancellationToken);
        return hit => arrivals.TryGetValue(hit.Arrived, out var at) ? at : added.GetValueOrDefault(hit.Place.Report, first);
    }
}
