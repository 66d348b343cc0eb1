using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>Writes notes out in reading order, as a dossier made of them all would be.</summary>
public sealed class ExportAnnotations(IDbContextFactory<LibraryContext> contexts, DocumentWriting writing)
{
    /// <param name="report">Only notes on this report.</param>
    /// <param name="tag">Only notes with this tag, without regard to case.</param>
    /// <param name="format">By its name.</param>
    /// <param name="cancellationToken">Nothing is written by this verb, so it may end anywhere.</param>
    public async Task<ExportOutcome> RunAsync(ReportId? report, string? tag, string format, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        string? name = null;
        if (report is { } wanted)
        {
            name = await context.Reports.Where(row => row.Id == wanted).Select(row => row.ShortTitle).FirstOrDefaultAsync(cancellationToken);
            if (name is null) return new ExportOutcome.NotFound($"There is no report {wanted}.");
        }

        var folded = tag is null ? null : Tag.Fold(tag);
        var ids = await context.Annotations.Where(note => note.Deleted == null
                && (report == null || note.ReportId == report)
                && (folded == null || note.Tags.Any(tie => context.Tags.Any(row => row.Id == tie.TagId && row.Folded == folded))))
            .Select(note => note.Id).ToListAsync(cancellationToken);
        var title = $"Notes{(name is null ? "" : $" on {name}")}{(tag is null ? "" : $" tagged {tag.Trim()}")}";
        if (ids.Count == 0) return new ExportOutcome.Empty($"There are no {char.ToLowerInvariant(title[0])}{title[1..]}.");

        var data = await ExcerptData.LoadAsync(context, [], ids, [], [], cancellationToken);
        var excerpts = new Excerpts(data);
        var inOrder = data.Annotations.Values.OrderBy(note => note.ReportId.Value, StringComparer.Ordinal)
            .ThenBy(note => note.Anchors.Min(anchor => data.Passages[anchor.PassageId].Order)).ThenBy(note => note.Anchors.MinBy(anchor => anchor.Order)!.Start)
            .ThenBy(note => note.Id.Value, StringComparer.Ordinal);
        return writing.Write(format, title, inOrder.Select(note => ((ExcerptReading?)excerpts.OfAnnotation(note), "")));
    }
}
