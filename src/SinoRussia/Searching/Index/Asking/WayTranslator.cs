using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Storing;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Says in Lucene's terms in which ways a word or phrase may be written.</summary>
internal sealed class WayTranslator(IndexReader reader, KnownTerms known)
{
    /// <summary>A spelling that was not typed counts a little less.</summary>
    private const float OtherSpelling = 0.8f;

    /// <summary>A word that differs counts less than the typed one.</summary>
    private const float Differing = 0.5f;
    private readonly TermExpansion expansion = new(reader);

    public LuceneQuery Any(IReadOnlyList<TermSequence> ways, Func<Form, string> fieldOf)
    {
        var typed = Way(ways[0], fieldOf(ways[0].Form));
        var others = ways.Skip(1).Where(way => Exists(way, fieldOf(way.Form))).Select(way => Way(way, fieldOf(way.Form), isTyped: false)).ToList();
        if (others.Count == 0) return typed;
        foreach (var other in others) other.Boost = OtherSpelling;
        return new SpellingsQuery(typed, others);
    }

    /// <summary>Texts with a term that passes the test, however many such terms there are.</summary>
    public LuceneQuery One(string field, TermAt wanted)
    {
        var term = IndexFields.TermOf(field, wanted.Term);
        switch (wanted.Test)
        {
            case TermTest.Prefix: return new PrefixQuery(term);
            case TermTest.Wildcard: return new ShapeQuery(field, wanted);
            case TermTest.Fuzzy: return new DisjunctionMaxQuery(0f) { new WordQuery(known, term), new ShapeQuery(field, wanted) { Boost = Differing } };
            default: return new WordQuery(known, term);
        }
    }

    /// <summary>The way as terms with their positions, for looking where it stands.</summary>
    public NearWay Terms(TermSequence way, string field)
        => new([.. way.Terms.Select(wanted => new NearTerm(expansion.Of(field, wanted), wanted.Offset))], way.Width);

    /// <summary>A look at the dictionary is cheaper than a query that cannot match.</summary>
    public bool Exists(TermSequence way, string field)
        => way.Terms.All(wanted => wanted.Test != TermTest.Equal || known.Has(IndexFields.TermOf(field, wanted.Term)));

    /// <param name="way">In which way.</param>
    /// <param name="field">Where it may stand.</param>
    /// <param name="isTyped">Otherwise it is a spelling that probably stands nowhere.</param>
    public LuceneQuery Way(TermSequence way, string field, bool isTyped = true)
    {
        if (way.Terms.Count == 1) return One(field, way.Terms[0]);
        if (way.Terms.Any(wanted => wanted.Test != TermTest.Equal)) return Expanded(way, field);
        return new SequenceQuery(known, [.. way.Terms.Select(wanted => IndexFields.TermOf(field, wanted.Term))], [.. way.Terms.Select(wanted => wanted.Offset)], isTyped);
    }

    private LuceneQuery Expanded(TermSequence way, string field)
    {
        var phrase = new MultiPhraseQuery();
        foreach (var wanted in way.Terms)
        {
            var terms = expansion.Of(field, wanted);
            if (terms.Length == 0) return new BooleanQuery(true);
            phrase.Add(terms, wanted.Offset);
        }

        return phrase;
    }
}
