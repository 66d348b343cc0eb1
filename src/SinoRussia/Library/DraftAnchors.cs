using Microsoft.EntityFrameworkCore;
using SinoRussia.Anchoring;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>The anchors of a draft, held against the stored text: what the writer saw must be what is there, letter for letter.</summary>
internal sealed record DraftAnchors(IReadOnlyList<Anchor> Anchors, string? WhyRefused)
{
    /// <summary>The anchors as they are shown.</summary>
    public IReadOnlyList<AnchorRow> Rows { get; private init; } = [];

    /// <summary>For each anchor the passage it lies in.</summary>
    public IReadOnlyList<NoteQueries.Marked> Marked { get; private init; } = [];

    public static async Task<DraftAnchors> CheckAsync(LibraryContext context, AnnotationDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Anchors.Count == 0) return Refuse("Nothing is selected.");
        if (draft.Anchors.Count > AnnotationLimits.Anchors || draft.Anchors.Sum(anchor => anchor.Quote.Length) > AnnotationLimits.QuoteLength)
            return Refuse($"That is too long for one note: {AnnotationLimits.QuoteLength} characters in {AnnotationLimits.Anchors} paragraphs are the most.");
        var ids = draft.Anchors.Select(anchor => anchor.Passage).Distinct().ToList();
        var passages = await NoteQueries.PassagesToMark(context, [.. ids], draft.Report).ToDictionaryAsync(marked => marked.Passage.Id, cancellationToken: cancellationToken);
        if (passages.Count != ids.Count) return Refuse("The text is no longer in this report. Load the page anew and select again.");

        var (anchors, marked) = (new List<Anchor>(), new List<NoteQueries.Marked>());
        foreach (var anchor in draft.Anchors.OrderBy(anchor => passages[anchor.Passage].Passage.Order).ThenBy(anchor => anchor.Span))
        {
            marked.Add(passages[anchor.Passage]);
            var passage = marked[^1].Passage;
            if (anchor.Span.IsEmpty || anchor.Span.End > passage.Text.Length || anchor.Span.Of(passage.Text) != anchor.Quote)
                return Refuse("The words on the page are not those in the library. Load the page anew and select again.");
            if (TextQuote.PartsPair(passage.Text, anchor.Span.Start) || TextQuote.PartsPair(passage.Text, anchor.Span.End))
                return Refuse("The selection ends in the middle of a character.");
            var quote = TextQuote.Cut(passage.Text, anchor.Span);
            anchors.Add(Anchor.Create(draft.Id, anchors.Count, passage.Id, anchor.Span, quote.Exact, quote.Prefix, quote.Suffix, passage.Hash));
        }

        return new DraftAnchors(anchors, null) { Rows = [.. anchors.Zip(marked, Row)], Marked = marked };
    }

    private static AnchorRow Row(Anchor anchor, NoteQueries.Marked at) => AnnotationRows.Of(
        new(anchor, at.Passage.Order, at.Passage.Paragraph, at.Passage.Part, at.Passage.Hash, at.Section, at.Chapter), AnnotationRows.Untouched(anchor));

    private static DraftAnchors Refuse(string reason) => new([], reason);
}
