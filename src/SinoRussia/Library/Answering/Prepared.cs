using SinoRussia.Library.Naming;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Query;

namespace SinoRussia.Library.Answering;

/// <summary>A question as the index is asked it, names and all. Whoever counts, exports or watches what a search finds asks the same.</summary>
internal sealed record Prepared(ParsedQuery Query, NameReading Names, NamedQuery Named, SearchRequest Request)
{
    public static Prepared Of(SearchQuestion question, NameTable table)
    {
        var query = QueryParser.Parse(question.Text);
        var names = new NameReading(table, new(question.Names, question.WithoutNames));
        var named = names.Of(query);

        // Filters alone are a question too: everything that passes them.
        var root = named.Root ?? (question.HasFilters ? new EverythingNode(default) : null);
        return new(query, names, named, new SearchRequest(root, question.Offset, question.Limit) { Filters = Filters.Of(question), Order = Order(question.Order) });
    }

    private static HitOrder Order(SearchOrder order) => order switch
    {
        SearchOrder.Date => HitOrder.Date,
        SearchOrder.Reading => HitOrder.Reading,
        SearchOrder.Added => HitOrder.Arrival,
        _ => HitOrder.Relevance,
    };
}
