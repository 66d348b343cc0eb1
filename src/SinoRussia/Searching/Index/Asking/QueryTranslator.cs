using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Index.Storing;
using SinoRussia.Searching.Query;
using LuceneQuery = Lucene.Net.Search.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Says a query in Lucene's terms. Which texts match is decided by the text and the fields; headings only lift a hit.</summary>
internal sealed class QueryTranslator(IndexReader reader)
{
    /// <summary>A spelling that was not typed counts a little less.</summary>
    private const float OtherSpelling = 0.8f;

    /// <summary>Word beginnings inside a phrase stand for at most so many words.</summary>
    private const int MostExpansions = 1024;

    public LuceneQuery Translate(MatchNode node)
    {
        switch (node)
        {
            case WaysNode ways: return AnyWay(ways.Ways, form => form == Form.Stem ? IndexFields.Text : IndexFields.TextExact);
            case FieldMatch field: return Field(field);
            case FieldPresent field: return TermRangeQuery.NewStringRange(PresenceField(field.Field), null, null, true, true);
            case NoneOf none: return Without(none);
            case AllOf all: return All(all.Children);
            case OneOf any: return Some(any.Children, 1);
            case MostOf most:
                var both = new BooleanQuery(true) { { Some(most.Wanted, most.AtLeast), Occur.MUST } };
                foreach (var required in most.Required) Add(both, required);
                return both;
            default: return new MatchAllDocsQuery();
        }
    }

    private BooleanQuery All(IReadOnlyList<MatchNode> children)
    {
        var query = new BooleanQuery(true);
        if (children.All(c => c is NoneOf)) query.Add(new MatchAllDocsQuery(), Occur.MUST);
        foreach (var child in children) Add(query, child);
        return query;
    }

    private void Add(BooleanQuery query, MatchNode child)
    {
        if (child is NoneOf none) query.Add(Translate(none.Child), Occur.MUST_NOT);
        else query.Add(Translate(child), Occur.MUST);
    }

    private BooleanQuery Some(IReadOnlyList<MatchNode> children, int atLeast)
    {
        var query = new BooleanQuery(true) { MinimumNumberShouldMatch = atLeast };
        foreach (var child in children) query.Add(Translate(child), Occur.SHOULD);
        return query;
    }

    private BooleanQuery Without(NoneOf none)
        => new(true) { { new MatchAllDocsQuery(), Occur.MUST }, { Translate(none.Child), Occur.MUST_NOT } };

    /// <summary>Filters and names are compared whole, and by their words where they have any.</summary>
    private LuceneQuery Field(FieldMatch field)
    {
        var names = new Term(IndexFields.Names(field.Field), field.Value);
        LuceneQuery whole = new ConstantScoreQuery(field.IsPrefix ? new PrefixQuery(names) : new TermQuery(names));
        if (IndexFields.Words(field.Field, Form.Stem) is null || field.Ways.Count == 0) return whole;
        var words = AnyWay(field.Ways, form => IndexFields.Words(field.Field, form)!);
        return new BooleanQuery(true) { { whole, Occur.SHOULD }, { words, Occur.SHOULD } };
    }

    private static string PresenceField(QueryField field)
        => field is QueryField.Title or QueryField.Author ? IndexFields.Words(field, Form.Stem)! : IndexFields.Names(field);

    private LuceneQuery AnyWay(IReadOnlyList<TermSequence> ways, Func<Form, string> fieldOf)
    {
        var typed = Way(ways[0], fieldOf(ways[0].Form));
        var others = ways.Skip(1).Where(way => Exists(way, fieldOf(way.Form))).Select(way => Way(way, fieldOf(way.Form))).ToList();
        if (others.Count == 0) return typed;
        var any = new DisjunctionMaxQuery(0f) { typed };
        foreach (var other in others)
        {
            other.Boost = OtherSpelling;
            any.Add(other);
        }

        return any;
    }

    /// <summary>A look at the dictionary is cheaper than a query that cannot match.</summary>
    private bool Exists(TermSequence way, string field)
        => way.Terms.SkipLast(way.LastIsPrefix ? 1 : 0).All(t => reader.DocFreq(new Term(field, t.Term)) > 0);

    private LuceneQuery Way(TermSequence way, string field)
    {
        var first = new Term(field, way.Terms[0].Term);
        if (way.Terms.Count == 1) return way.LastIsPrefix ? new PrefixQuery(first) : new TermQuery(first);
        if (way.LastIsPrefix) return PrefixPhrase(way, field);
        var phrase = new PhraseQuery();
        foreach (var (term, offset) in way.Terms) phrase.Add(new Term(field, term), offset);
        return phrase;
    }

    private LuceneQuery PrefixPhrase(TermSequence way, string field)
    {
        var phrase = new MultiPhraseQuery();
        foreach (var (term, offset) in way.Terms.SkipLast(1)) phrase.Add([new Term(field, term)], offset);
        var ends = TermsBeginningWith(field, way.Terms[^1].Term);
        if (ends.Length == 0) return new BooleanQuery(true);
        phrase.Add(ends, way.Terms[^1].Offset);
        return phrase;
    }

    private Term[] TermsBeginningWith(string field, string prefix)
    {
        var terms = new List<Term>();
        if (MultiFields.GetTerms(reader, field) is not { } all) return [];
        var each = all.GetEnumerator();
        if (each.SeekCeil(new(prefix)) == TermsEnum.SeekStatus.END) return [];
        do
        {
            var text = each.Term.Utf8ToString();
            if (!text.StartsWith(prefix, StringComparison.Ordinal)) break;
            terms.Add(new Term(field, text));
        }
        while (terms.Count < MostExpansions && each.MoveNext());
        return [.. terms];
    }
}
