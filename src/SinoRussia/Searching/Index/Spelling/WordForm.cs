using Lucene.Net.Index;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>How texts write a word that the index has folded: Voronezh, not voronezh.</summary>
public static class WordForm
{
    private const int Looks = 6;

    /// <summary>Some texts that have the word.</summary>
    public static IReadOnlyList<(DocumentType Type, string Id)> TextsWith(SearchView view, string word)
    {
        ArgumentNullException.ThrowIfNull(view);
        var found = new List<(DocumentType, string)>();
        foreach (var leaf in view.Reader.Leaves)
        {
            var postings = leaf.AtomicReader.GetTermDocsEnum(new Term(IndexFields.TextExact, word));
            if (postings is null) continue;
            var keys = leaf.AtomicReader.GetBinaryDocValues(IndexFields.Key);
            var live = leaf.AtomicReader.LiveDocs;
            for (var document = postings.NextDoc(); document != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS && found.Count < Looks; document = postings.NextDoc())
            {
                if (live is not null && !live.Get(document)) continue;
                var key = new BytesRef();
                keys.Get(document, key);
                found.Add(IndexFields.ReadKey(key.Utf8ToString()));
            }
        }

        return found;
    }

    /// <summary>The way in which most of the texts write it, small letters first; null where none has it.</summary>
    public static string? In(IEnumerable<string> texts, string word)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.SelectMany(text => Tokens.Of(text).Where(t => t.Exact == word).Select(t => text[t.Start..t.End]))
            .GroupBy(w => w, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Count(char.IsUpper)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
    }
}
