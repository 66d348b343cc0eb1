using Microsoft.EntityFrameworkCore;
using SinoRussia.Anchoring;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Loads notes as they are shown, in a fixed number of queries, in the order of the ids asked for.</summary>
/// <remarks>
/// The queries are translated once, and the ids are one parameter however many they are: a note that has been saved is read back at once, and to
/// translate the queries took longer than to ask them.
/// </remarks>
internal static class AnnotationRows
{
    private static readonly Func<LibraryContext, AnnotationId[], IAsyncEnumerable<Head>> Heads = EF.CompileAsyncQuery(
        (LibraryContext context, AnnotationId[] ids)
            => from note in context.Annotations
               join report in context.Reports on note.ReportId equals report.Id
               where ids.Contains(note.Id)
               select new Head(note.Id, note.ReportId, report.ShortTitle, note.Note, note.Colour, note.Created, note.Modified, note.Version, note.Deleted));

    private static readonly Func<LibraryContext, AnnotationId[], IAsyncEnumerable<Tagged>> Tags = EF.CompileAsyncQuery(
        (LibraryContext context, AnnotationId[] ids)
            => from tie in context.AnnotationTags
               join tag in context.Tags on tie.TagId equals tag.Id
               where ids.Contains(tie.AnnotationId)
               orderby tie.Order
               select new Tagged(tie.AnnotationId, tag.Name));

    private static readonly Func<LibraryContext, AnnotationId[], IAsyncEnumerable<Placed>> Anchors = EF.CompileAsyncQuery(
        (LibraryContext context, AnnotationId[] ids)
            => from anchor in context.Anchors
               join passage in context.Passages on anchor.PassageId equals passage.Id
               join section in context.Sections on passage.SectionId equals section.Id
               join chapter in context.Sections on passage.ChapterId equals chapter.Id
               where ids.Contains(anchor.AnnotationId)
               orderby anchor.AnnotationId, anchor.Order
               select new Placed(
                   anchor, passage.Order, passage.Paragraph, passage.Part, passage.Hash,
                   new Heading(section.Id, section.Slug, section.Title, section.Subtitle, section.Number),
                   new Heading(chapter.Id, chapter.Slug, chapter.Title, chapter.Subtitle, chapter.Number)));

    public static async Task<IReadOnlyList<AnnotationRow>> LoadAsync(
        LibraryContext context, AnchorSearch search, IReadOnlyCollection<AnnotationId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        AnnotationId[] wanted = [.. ids];
        var heads = await Heads(context, wanted).ToDictionaryAsync(head => head.Id, cancellationToken: cancellationToken);
        var tags = (await Tags(context, wanted).ToListAsync(cancellationToken)).ToLookup(tie => tie.Note, tie => tie.Name);
        var anchors = (await AnchorsAsync(context, search, wanted, cancellationToken)).ToLookup(anchor => anchor.Id, anchor => anchor.Row);
        return [.. from id in ids
                   where heads.ContainsKey(id)
                   let head = heads[id]
                   select new AnnotationRow(id, head.Report, head.ReportTitle, [.. anchors[id]], head.Note, [.. tags[id]], head.Colour, head.Created, head.Modified, head.Version) { IsDeleted = head.Deleted is not null }];
    }

    private static async Task<IEnumerable<(AnnotationId Id, AnchorRow Row)>> AnchorsAsync(
        LibraryContext context, AnchorSearch search, AnnotationId[] ids, CancellationToken cancellationToken)
    {
        var rows = await Anchors(context, ids).ToListAsync(cancellationToken);

        // A passage's text does not change under one edition; where another edition has taken its place, the words are sought anew.
        var changed = rows.Where(row => row.Hash != row.Anchor.TextHash).Select(row => row.Anchor.PassageId).Distinct().ToList();
        var texts = changed.Count == 0 ? [] : await context.Passages.Where(passage => changed.Contains(passage.Id))
            .ToDictionaryAsync(passage => passage.Id, passage => passage.Text, cancellationToken);
        return rows.Select(row =>
        {
            var place = texts.TryGetValue(row.Anchor.PassageId, out var text)
                ? search.Find(text, new TextQuote(row.Anchor.Quote, row.Anchor.Prefix, row.Anchor.Suffix), row.Anchor.Span)
                : Untouched(row.Anchor);
            return (row.Anchor.AnnotationId, Of(row, place));
        });
    }

    /// <summary>The place of an anchor in the text it was made on.</summary>
    internal static AnchorPlace Untouched(Anchor anchor) => new(AnchorFate.Exact, anchor.Span, 1);

    /// <summary>An anchor with where it stands.</summary>
    internal static AnchorRow Of(Placed row, AnchorPlace place) => new(
        row.Anchor.PassageId, row.Order, row.Chapter.Slug, row.Chapter.FullTitle, row.Chapter.Number, row.Section.Title, row.Section.Number,
        row.Paragraph, row.Part, place.Span ?? row.Anchor.Span, row.Anchor.Quote, row.Anchor.Prefix, row.Anchor.Suffix, place.Fate);

    private sealed record Head(
        AnnotationId Id, ReportId Report, string ReportTitle, string Note, Colour Colour, DateTimeOffset Created, DateTimeOffset Modified, int Version, DateTimeOffset? Deleted);

    private sealed record Tagged(AnnotationId Note, string Name);

    /// <param name="Anchor">Of a note.</param>
    /// <param name="Order">Of its passage in the report, as <paramref name="Paragraph"/> and <paramref name="Part"/>.</param>
    /// <param name="Hash">Of the passage's text as it is now.</param>
    /// <param name="Section">The heading it stands under.</param>
    /// <param name="Chapter">The chapter that is in.</param>
    internal sealed record Placed(Anchor Anchor, int Order, int Paragraph, int? Part, string Hash, Heading Section, Heading Chapter);
}
