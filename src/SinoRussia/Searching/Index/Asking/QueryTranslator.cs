using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Says a query in Lucene's terms. Which texts match is decided by the text and the fields; headings only lift a hit.</summary>
internal sealed class QueryTranslator
{
    /// <summary>Sorts behind every day of a month and every month of a year.</summary>
    private const string LastOf = "~";

    /// <summary>Enough to decide between texts that are otherwise equal.</summary>
    private const float SmallWord = 0.1f;
    private readonly IndexReader reader;
    private readonly bool smallWordsCount;
    private readonly WayTranslator ways;
    private readonly NameWeights names;

    /// <param name="reader">Whose dictionary is looked into.</param>
    /// <param name="smallWordsCount">Whether words that only hold a sentence together count as much as others.</param>
    public QueryTranslator(IndexReader reader, bool smallWordsCount = true)
    {
        (this.reader, this.smallWordsCount) = (reader, smallWordsCount);
        Known = new(reader);
        ways = new(reader, Known);
        names = new(reader, Known);
    }

    /// <summary>The terms that have been looked up so far.</summary>
    public KnownTerms Known { get; }

    public LuceneQuery Translate(MatchNode node)
    {
        switch (node)
        {
            case WaysNode word: return Word(word);
            case NearMatch near: return Near(near);
            case FieldMatch field: return Field(field);
            case FieldPresent field: return TermRangeQuery.NewStringRange(PresenceField(field.Field), null, null, true, true);
            case FieldRange range: return TermRangeQuery.NewStringRange(IndexFields.Names(range.Field), range.From, range.To is null ? null : range.To + LastOf, true, true);
            case NoneOf none: return Without(none);
            case AllOf all: return With(all.Passed, Every(all.Children));
            case OneOf any: return Some(any.Children, 1);
            case MostOf most: return With(most.Passed, Every(most.Required, Some(most.Wanted, most.AtLeast)));
            case KeyMatch chosen: return Scopes.Texts(chosen.Keys);
            case FormerMatch former: return Former(former);
            default: return new MatchAllDocsQuery();
        }
    }

    /// <summary>The same words, as typed, in a heading.</summary>
    public LuceneQuery InHeading(WaysNode word) => ways.Way(word.Ways[0], word.Ways[0].Form == Form.Stem ? IndexFields.Title : IndexFields.TitleExact);

    private static string OfText(Form form) => form == Form.Stem ? IndexFields.Text : IndexFields.TextExact;

    private LuceneQuery Word(WaysNode word)
    {
        var typed = ways.Any(word.Ways, OfText);
        var query = names.With(typed, word, way => ways.Way(way, OfText(way.Form)), way => ways.Exists(way, OfText(way.Form)));
        if (!smallWordsCount && QueryCompiler.IsSmall(word)) query.Boost = SmallWord;
        return query;
    }

    /// <summary>Where small words count, those that a query passes over still say which text comes first.</summary>
    private LuceneQuery With(IReadOnlyList<WaysNode> passed, LuceneQuery wanted)
    {
        if (!smallWordsCount || passed.Count == 0) return wanted;
        var query = new BooleanQuery(true) { { wanted, Occur.MUST } };
        foreach (var word in passed) query.Add(Translate(word), Occur.SHOULD);
        return query;
    }

    private EveryQuery Every(IReadOnlyList<MatchNode> children, params LuceneQuery[] and)
    {
        List<LuceneQuery> wanted = [.. and, .. children.Where(child => child is not NoneOf).Select(Translate)];
        if (wanted.Count == 0) wanted.Add(new MatchAllDocsQuery());
        return new EveryQuery(wanted, [.. children.OfType<NoneOf>().Select(none => Translate(none.Child))]);
    }

    private SomeQuery Some(IReadOnlyList<MatchNode> children, int atLeast) => new([.. children.Select(Translate)], atLeast);

    private EveryQuery Without(NoneOf none) => new([new MatchAllDocsQuery()], [Translate(none.Child)]);

    private LuceneQuery Former(FormerMatch former)
    {
        var all = Translate(former.All);
        return former.Most is { } most && !Scopes.Finds(reader, Every(former.Within, all)) ? Translate(most) : all;
    }

    /// <summary>Texts with all parts, of which those are kept where the parts stand together.</summary>
    private NearQuery Near(NearMatch near)
    {
        var all = new EveryQuery([.. near.Parts.Select(part => ways.Any(part.Ways, OfText))], []);
        return new NearQuery(all, [.. near.Parts.Select(part => new NearPart([.. part.Ways.Select(way => ways.Terms(way, OfText(way.Form)))]))], near.Distance);
    }

    /// <summary>Filters and names are compared whole, and by their words where they have any; titles and authors by their words alone.</summary>
    private LuceneQuery Field(FieldMatch field)
    {
        LuceneQuery whole = new ConstantScoreQuery(ways.One(IndexFields.Names(field.Field), field.Whole));
        if (field.Ways.Count == 0) return whole;
        LuceneQuery? words = IndexFields.NamesInFull(field.Field) is { } names ? new NamesQuery(names, field.Ways)
            : IndexFields.Words(field.Field, Form.Stem) is not null ? ways.Any(field.Ways, form => IndexFields.Words(field.Field, form)!)
            : null;
        if (words is null) return whole;
        if (field.Field is QueryField.Title or QueryField.Author) return words;
        return new BooleanQuery(true) { { whole, Occur.SHOULD }, { words, Occur.SHOULD } };
    }

    private static string PresenceField(QueryField field)
        => IndexFields.Words(field, Form.Stem) ?? IndexFields.NamesInFull(field) ?? IndexFields.Names(field);
}
