using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// Chapters, reports, entities and events are short, and of two texts with a word the shorter wins: “Russia” would be answered with names
/// alone. So they count for less than a text does, but what is called just as was typed stands first.
/// </summary>
internal static class Records
{
    /// <summary>Chosen on the first content: of the first ten answers to a common word few are records.</summary>
    private const float Worth = 0.5f;

    private static readonly HashSet<string> Types = new(
        new[] { DocumentType.Chapter, DocumentType.Report, DocumentType.Entity, DocumentType.Event }.Select(Slug.Of), StringComparer.Ordinal);

    /// <summary>The forms in which a name is indexed and asked for: word by word, without a “the” in front, and a short one as one word (<c>S400</c>).</summary>
    public static IEnumerable<string> Terms(string name)
    {
        foreach (var written in NameForms.Of(name))
        {
            var tokens = Tokens.Of(written);
            if (tokens is [{ Exact: "the" }, _, ..]) tokens.RemoveAt(0);
            if (tokens.Count > 0) yield return NameKey.Of(tokens);
            if (NameKey.Joined(tokens) is { } joined) yield return joined;
        }
    }

    /// <summary>Those of the texts that are records.</summary>
    public static HashSet<ScoreDoc> Among(BestFew best)
    {
        var records = new HashSet<ScoreDoc>(ReferenceEqualityComparer.Instance);
        foreach (var (leaf, texts) in best.Leaves())
        {
            if (FacetOrdinals.Of(leaf.AtomicReader, FacetField.Type) is not { } types || !types.Values.Any(Types.Contains)) continue;
            foreach (var text in texts)
            {
                if (types.At(text.Doc - leaf.DocBase) is [var type, ..] && Types.Contains(types.Values[type])) records.Add(text);
            }
        }

        return records;
    }

    public static void Lower(HashSet<ScoreDoc> records)
    {
        foreach (var record in records) record.Score *= Worth;
    }

    /// <summary>What was typed as a name that something is called by, in the forms it is called.</summary>
    /// <param name="typed">All of it; null where it is no name.</param>
    /// <param name="known">Where terms are looked up.</param>
    public static IReadOnlyList<Term> Called(string? typed, KnownTerms known)
        => string.IsNullOrEmpty(typed) ? [] : [.. Terms(typed).Distinct().Select(name => new Term(IndexFields.Called, name)).Where(known.Has)];

    /// <param name="best">To be reordered.</param>
    /// <param name="names">What they are called.</param>
    /// <param name="known">Where terms have been looked up.</param>
    public static void PutFirst(BestFew best, IReadOnlyList<Term> names, KnownTerms known)
    {
        if (names.Count == 0) return;
        var top = best.Ordered()[0].Score;
        foreach (var term in names)
        {
            foreach (var (leaf, texts) in best.Leaves())
            {
                if (known.In(leaf, term)?.Docs(leaf.AtomicReader.LiveDocs, null, DocsFlags.NONE) is not { } docs) continue;
                foreach (var text in texts)
                {
                    var doc = text.Doc - leaf.DocBase;
                    if (docs.DocID < doc && docs.Advance(doc) == DocIdSetIterator.NO_MORE_DOCS) break;
                    if (docs.DocID == doc && text.Score <= top) text.Score += top;
                }
            }
        }
    }
}
