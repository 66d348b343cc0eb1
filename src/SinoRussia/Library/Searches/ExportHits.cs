using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SinoRussia.Exporting;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Dossiers;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <param name="Name">With its ending.</param>
public sealed record ExportedHits(ReadOnlyMemory<byte> Bytes, string Name, string MediaType);

/// <summary>
/// Writes the hits of a search as a table, or the records of the reports they stand in for a reference manager. The order is the one on
/// the page; what is left out beyond the cap is said in the name of the file and on the sheet about it.
/// </summary>
public sealed class ExportHits(
    SearchLibrary search, KeepIndex keep, KnownNames names, IDbContextFactory<LibraryContext> contexts, IEnumerable<ITableFormat> formats, IOptions<PublicAddress> address)
{
    public const string Ris = "ris";

    /// <returns>Null for a format there is not.</returns>
    public async Task<ExportedHits?> RunAsync(SearchQuestion question, string format, CancellationToken cancellationToken)
    {
        if (format == Ris) return new(await RecordsAsync(question, cancellationToken), Name(question, null, Ris), RisExport.MediaType);
        if (formats.FirstOrDefault(one => one.Name == format) is not { } table) return null;
        var found = await search.RunAsync(Whole(question), cancellationToken);
        return new(table.Write(HitTable.Of(found, address.Value)), Name(question, found, format), table.MediaType);
    }

    /// <summary>The same question for as much as is exported: hits, and nothing that follows them.</summary>
    public static SearchQuestion Whole(SearchQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question with { Offset = 0, Limit = SearchesLimits.Exported, WithFurther = false };
    }

    /// <summary>A name that says the search, and the cap where it was reached.</summary>
    public static string Name(SearchQuestion question, SearchAnswer? found, string format)
    {
        ArgumentNullException.ThrowIfNull(question);
        var cap = found is { } answer && answer.Total > answer.Hits.Count ? $" (first {answer.Hits.Count} of {answer.Total})" : "";
        return FileNames.Of(question.Text.Length > 0 ? "Search " + question.Text : "Search") + cap + "." + format;
    }

    private async Task<ReadOnlyMemory<byte>> RecordsAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        var request = (await Prepared.ReadAsync(question with { Offset = 0, Limit = 1 }, names, contexts, cancellationToken)).Request;
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        using (view)
        {
            var chosen = request.Filters.GetValueOrDefault(FacetField.Report);
            var ids = (view?.Search(request, cancellationToken).Facets[FacetField.Report] ?? [])
                .Where(value => value.Count > 0 && (chosen is null || chosen.Contains(value.Value))).Select(value => new ReportId(value.Value)).ToList();
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var reports = await context.Reports.Where(report => ids.Contains(report.Id)).Include(report => report.Contributors).ToListAsync(cancellationToken);
            return RisExport.Write(reports.OrderBy(report => report.Title, StringComparer.Ordinal).ThenBy(report => report.Id.Value, StringComparer.Ordinal).Select(RisRecords.Of));
        }
    }
}
