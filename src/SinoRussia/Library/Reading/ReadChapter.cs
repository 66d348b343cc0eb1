using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Searching.Query;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>A chapter as it is to be shown.</summary>
/// <param name="Digest">Our digest is wanted even where the report's words are here.</param>
/// <param name="Query">A search whose matches are marked; null or empty for none.</param>
public sealed record ChapterRequest(ReportId Report, string Chapter, bool Digest = false, string? Query = null)
{
    /// <summary>Whether names in the search stand for the other names of the same thing.</summary>
    public bool Names { get; init; } = true;

    /// <summary>Names that are not to be marked in place of what was typed.</summary>
    public IReadOnlyList<string> WithoutNames { get; init; } = [];

    /// <summary>Earlier queries the search was held within: their words are marked too.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];
}

/// <summary>
/// Reads a chapter: the report's words where they are here, else our digest; with the notes on it and the matches of a search.
/// </summary>
public sealed class ReadChapter(IDbContextFactory<LibraryContext> contexts, KnownNames names)
{
    public async Task<ChapterReading?> RunAsync(ChapterRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await ReportOutline.LoadAsync(context, request.Report, cancellationToken) is not { } outline) return null;
        if (outline.Chapters.FirstOrDefault(line => line.Slug == request.Chapter) is not { } chapter) return null;

        var passages = await context.Passages.Where(passage => passage.ChapterId == chapter.Id).OrderBy(passage => passage.Order).ToListAsync(cancellationToken);
        var digests = await context.Digests.Where(digest => digest.ChapterId == chapter.Id).OrderBy(digest => digest.Order).ToListAsync(cancellationToken);
        var asDigest = digests.Count > 0 && (request.Digest || passages.Count == 0);
        var texts = asDigest ? [.. digests.Select(digest => digest.Text)] : passages.Select(passage => passage.Text).ToList();
        var hits = QueryMarks.In(texts, await MarkedAsync(request, cancellationToken));
        IReadOnlyList<ChapterNote> notes = asDigest ? [] : await ChapterNotes.LoadAsync(context, chapter.Id, cancellationToken);
        var sections = await context.Sections.Where(section => section.ChapterId == chapter.Id).OrderBy(section => section.Order).ToListAsync(cancellationToken);
        var here = passages.Where(passage => passage.Kind == PassageKind.Footnote).Select(passage => passage.Marker ?? "").ToHashSet(StringComparer.Ordinal);
        var elsewhere = await FootnotePlaces.ElsewhereAsync(context, request.Report, passages, here, cancellationToken);
        return new ChapterReading(
            outline,
            chapter,
            asDigest,
            HasText: passages.Count > 0,
            HasDigest: digests.Count > 0,
            asDigest ? Digests(chapter, digests, hits) : Texts(sections, passages, Marks(passages, hits, notes), elsewhere),
            notes,
            await context.Findings.CountAsync(finding => finding.ChapterId == chapter.Id, cancellationToken),
            hits.Sum(marks => marks.Count));
    }

    private async Task<QueryNode?> MarkedAsync(ChapterRequest request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Query)) return null;
        var reading = new NameReading(await names.ReadAsync(cancellationToken), new(request.Names, request.WithoutNames));
        return Scope.All([reading.Of(QueryParser.Parse(request.Query)).Root, .. Scope.FormerOf(request.Within, reading, [])]);
    }

    private static List<PassageMark>[] Marks(List<Passage> passages, IReadOnlyList<IReadOnlyList<PassageMark>> hits, IReadOnlyList<ChapterNote> notes)
    {
        var byPassage = notes.SelectMany(note => note.Anchors, (note, anchor) => (note, anchor)).ToLookup(pair => pair.anchor.Passage);
        return [.. passages.Select((passage, i) => byPassage[passage.Id].Select(pair => Highlight(pair.note, pair.anchor)).Concat(hits[i]).ToList())];
    }

    /// <summary>The number of a note stands after the last of its stretches, its target is the first.</summary>
    private static PassageMark Highlight(ChapterNote note, NoteAnchor anchor) => new(
        anchor.Span, PassageMarkKind.Highlight, anchor == note.Anchors[0] ? $"m{note.Number}" : null, note.Colour, anchor == note.Anchors[^1] ? note.Number : null);

    private static List<SectionReading> Texts(
        List<Section> sections, List<Passage> passages, List<PassageMark>[] marks, IReadOnlyDictionary<string, string> elsewhere)
    {
        var blocks = passages.Select((passage, i) => (passage.SectionId, Reading: PassageReading.Of(passage, marks[i], elsewhere))).ToLookup(pair => pair.SectionId, pair => pair.Reading);
        return [.. sections.Where(section => section.Level > 1 || blocks[section.Id].Any()).Select(section => new SectionReading(
            section.Slug, section.Number, section.Title, section.Subtitle, section.Level, [.. blocks[section.Id]]))];
    }

    private static List<SectionReading> Digests(ChapterLine chapter, List<Digest> digests, IReadOnlyList<IReadOnlyList<PassageMark>> hits)
    {
        var sections = new List<SectionReading>();
        var blocks = digests.Select((digest, i) => (digest.Heading, Reading: PassageReading.Of(digest, hits[i])));
        foreach (var (heading, reading) in blocks)
        {
            if (sections.Count == 0 || sections[^1].Title != (heading ?? chapter.Title))
            {
                var number = heading is null || chapter.Number is null ? null : $"{chapter.Number}.{sections.Count(section => section.Level > 1) + 1}";
                sections.Add(new SectionReading($"d{sections.Count + 1}", number, heading ?? chapter.Title, null, heading is null ? 1 : 2, new List<PassageReading>()));
            }

            ((List<PassageReading>)sections[^1].Blocks).Add(reading);
        }

        return sections;
    }
}
