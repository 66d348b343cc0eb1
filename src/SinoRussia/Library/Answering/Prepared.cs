using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;

namespace SinoRussia.Library.Answering;

/// <summary>A question as the index is asked it. Whoever counts, exports or watches what a search finds asks the same.</summary>
internal static class Prepared
{
    public static (ParsedQuery Query, SearchRequest Request) Of(SearchQuestion question)
    {
        var query = QueryParser.Parse(question.Text);

        // Filters alone are a question too: everything that passes them.
        var root = query.Root ?? (question.HasFilters ? new EverythingNode(default) : null);
        return (query, new SearchRequest(root, question.Offset, question.Limit) { Filters = Filters.Of(question), Order = Order(question.Order) });
    }

    private static HitOrder Order(SearchOrder order) => order switch
    {
        SearchOrder.Date => HitOrder.Date,
        SearchOrder.Reading => HitOrder.Reading,
        SearchOrder.Added => HitOrder.Arrival,
        _ => HitOrder.Relevance,
    };
}
