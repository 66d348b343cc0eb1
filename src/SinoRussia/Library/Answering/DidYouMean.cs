using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Spelling;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>
/// Other queries that may have been meant, because no text has a word as it was typed: with how much they find, the likeliest first, in
/// the spelling of the texts. Offered, never asked unbidden.
/// </summary>
internal sealed class DidYouMean(LibraryContext context, KnownWords words, Prepared asked)
{
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<SearchCorrection>> ForAsync(SearchView view, CancellationToken cancellationToken)
    {
        var offered = new List<SearchCorrection>();
        foreach (var correction in Corrections.Of(asked.Query.Text, asked.Named.Root, view, () => words.In(view)))
        {
            foreach (var (_, word) in correction.Changes) await WriteAsync(view, word, cancellationToken);
            var text = correction.Applied(asked.Query.Text, word => written[word]);
            var count = asked.Count(view, text, cancellationToken);
            if (count > 0) offered.Add(new(text, count, correction.Quiet));
        }

        return [.. offered.DistinctBy(o => o.Text)];
    }

    private async Task WriteAsync(SearchView view, string word, CancellationToken cancellationToken)
    {
        if (written.ContainsKey(word)) return;
        var ids = WordForm.TextsWith(view, word).ToLookup(text => text.Type, text => text.Id);
        var texts = new List<string>();
        if (ids[DocumentType.Passage].Select(PassageId.From).ToList() is { Count: > 0 } passages)
            texts.AddRange(await context.Passages.Where(p => passages.Contains(p.Id)).Select(p => p.Text).ToListAsync(cancellationToken));
        if (ids[DocumentType.Digest].Select(DigestId.From).ToList() is { Count: > 0 } digests)
            texts.AddRange(await context.Digests.Where(d => digests.Contains(d.Id)).Select(d => d.Text).ToListAsync(cancellationToken));
        if (ids[DocumentType.Finding].Select(FindingId.From).ToList() is { Count: > 0 } findings)
            texts.AddRange(await context.Findings.Where(f => findings.Contains(f.Id)).Select(f => f.Statement).ToListAsync(cancellationToken));
        if (ids[DocumentType.Annotation].Select(AnnotationId.From).ToList() is { Count: > 0 } notes)
            texts.AddRange((await context.Annotations.Where(a => notes.Contains(a.Id)).Include(a => a.Anchors).Include(a => a.Tags).AsSplitQuery().ToListAsync(cancellationToken)).Select(NoteText.Of));
        written[word] = WordForm.In(texts, word) ?? word;
    }
}
