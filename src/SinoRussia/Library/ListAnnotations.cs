using Microsoft.EntityFrameworkCore;
using SinoRussia.Anchoring;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Lists notes in reading order, with the counts that narrow the list further.</summary>
public sealed class ListAnnotations(IDbContextFactory<LibraryContext> contexts, AnchorSearch search)
{
    /// <summary>Whether there is such a report at all: no notes and no report are different answers.</summary>
    public async Task<bool> KnowsAsync(ReportId report, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Reports.AnyAsync(row => row.Id == report, cancellationToken);
    }

    public async Task<AnnotationList> RunAsync(AnnotationFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var heads = await AnnotationHead.LoadAsync(context, filter.Chapter, filter.Text, cancellationToken);
        var wanted = filter.Tags.Select(Tag.Fold).ToHashSet();
        bool InReport(AnnotationHead head) => filter.Report is null || head.Report == filter.Report;
        bool Tagged(AnnotationHead head) => wanted.IsSubsetOf(head.Tags.Select(Tag.Fold));
        bool Coloured(AnnotationHead head) => filter.Colours.Count == 0 || filter.Colours.Contains(head.Colour);

        var reports = heads.GroupBy(head => (head.Report, head.ReportTitle))
            .Select(group => new ReportCount(group.Key.Report, group.Key.ReportTitle, group.Count(head => Tagged(head) && Coloured(head)))).ToList();

        // The report asked for stays among the choices when it has no note, so that the choice can be seen and taken back.
        if (filter.Report is { } asked && reports.TrueForAll(report => report.Report != asked))
        {
            reports.AddRange(await context.Reports.Where(report => report.Id == asked)
                .Select(report => new ReportCount(report.Id, report.ShortTitle, 0)).ToListAsync(cancellationToken));
        }

        var fitting = heads.Where(head => InReport(head) && Tagged(head) && Coloured(head)).ToList();
        var page = fitting.Skip(Math.Max(0, filter.Offset)).Take(Math.Max(0, filter.Limit)).Select(head => head.Id).ToList();
        return new AnnotationList(
            await AnnotationRows.LoadAsync(context, search, page, cancellationToken),
            fitting.Count,
            reports,
            [.. fitting.SelectMany(head => head.Tags).GroupBy(name => name).Select(group => new TagCount(group.Key, group.Count())).OrderByDescending(tag => tag.Notes).ThenBy(tag => tag.Name, StringComparer.Ordinal)],
            [.. Enum.GetValues<Colour>().Select(colour => new ColourCount(colour, heads.Count(head => head.Colour == colour && InReport(head) && Tagged(head))))]);
    }
}
