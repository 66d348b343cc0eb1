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

    public IReadOnlyList<SearchCorrection> For(SearchView view, CancellationToken cancellationToken)
    {
        var offered = new List<SearchCorrection>();
        foreach (var correction in Corrections.Of(asked.Query.Text, asked.Named.Root, view, () => words.In(view)))
        {
            foreach (var (_, word) in correction.Changes) Write(view, word);
            var text = correction.Applied(asked.Query.Text, word => written[word]);
            var count = asked.Count(view, text, cancellationToken);
            if (count > 0) offered.Add(new(text, count, correction.Quiet));
        }

        return [.. offered.DistinctBy(o => o.Text)];
    }

    private void Write(SearchView view, string word)
    {
        if (written.ContainsKey(word)) return;
        var texts = new BestTexts(context).Read([.. WordForm.TextsWith(view, word).Select(text => new IndexHit(text.Type, text.Id, 0))]);
        written[word] = WordForm.In(texts, word) ?? word;
    }
}
