using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Analysis;
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

    private static readonly BytesRef[] Types =
        [.. new[] { DocumentType.Chapter, DocumentType.Report, DocumentType.Entity, DocumentType.Event }.Select(type => new BytesRef(Slug.Of(type)))];

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

    public static void Lower(BestFew best)
    {
        foreach (var (leaf, texts) in best.Leaves())
        {
            if (leaf.AtomicReader.GetSortedSetDocValues(IndexFields.Of(FacetField.Type)) is not { } types) continue;
            var records = Types.Select(types.LookupTerm).Where(type => type >= 0).ToHashSet();
            if (records.Count == 0) continue;
            foreach (var text in texts)
            {
                types.SetDocument(text.Doc - leaf.DocBase);
                if (records.Contains(types.NextOrd())) text.Score *= Worth;
            }
        }
    }

    /// <param name="best">To be reordered.</param>
    /// <param name="called">What was typed, where all of it may be a name.</param>
    public static void PutFirst(BestFew best, string called)
    {
        var ordered = best.Ordered();
        var top = ordered[0].Score;
        foreach (var term in Terms(called).Distinct())
        {
            foreach (var (leaf, texts) in best.Leaves())
            {
                if (leaf.AtomicReader.GetTermDocsEnum(new Term(IndexFields.Called, term)) is not { } docs) continue;
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
