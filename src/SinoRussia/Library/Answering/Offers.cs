using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;

namespace SinoRussia.Library.Answering;

/// <summary>Where nothing is found: nearby questions that would find something, with how much. Offered, never asked unbidden.</summary>
internal static class Offers
{
    private const int MostConditions = 8;
    private const int MostOffers = 5;

    /// <param name="asked">What found nothing.</param>
    /// <param name="unfiltered">How much it finds without filters and anywhere.</param>
    public static IReadOnlyList<SearchOffer> For(Prepared asked, SearchView view, int unfiltered, CancellationToken cancellationToken)
    {
        var offers = new List<SearchOffer>();
        if (unfiltered > 0) offers.Add(new(asked.Query.Mended, asked.Scope.IsOpen ? "without the filters" : "in the whole library", unfiltered, KeepsFilters: false));
        foreach (var (text, why) in Nearby(asked.Query))
        {
            if (asked.Count(view, text, cancellationToken) is var count and > 0)
                offers.Add(new(text, why, count, KeepsFilters: true));
        }

        return [.. offers.DistinctBy(o => (o.Text, o.KeepsFilters)).Take(MostOffers)];
    }

    private static IEnumerable<(string Text, string Why)> Nearby(ParsedQuery query)
    {
        var conditions = QueryConditions.Of(query);
        if (conditions.Count > MostConditions || QueryConditions.AreAlternatives(query)) yield break;
        foreach (var field in conditions.Select(c => c.Node).OfType<FieldNode>().Where(f => f.Field is QueryField.Title or QueryField.Author or QueryField.Tag))
            yield return (QueryConditions.Written(conditions.Select(c => c.Node == field ? field.Value : c.Node)), $"anywhere, not only as {Slug.Of(field.Field)}");
        if (conditions.Any(c => c.Node is PhraseNode or NearNode)) yield return (Scattered(conditions), "as words, wherever they stand");
        if (conditions.Any(c => c.Node is ExactNode)) yield return (QueryConditions.Written(conditions.Select(c => InAnyForm(c.Node))), "in any form");
        if (conditions.Count < 2) yield break;
        foreach (var condition in conditions) yield return (condition.Without, $"without {condition.Label}");
        if (conditions.All(c => c.Node is WordNode or PhraseNode or ExactNode or PrefixNode or WildcardNode or FuzzyNode))
            yield return (string.Join(" OR ", conditions.Select(c => QueryText.Of(c.Node))), "any of them");
    }

    private static string Scattered(IReadOnlyList<QueryCondition> conditions)
        => QueryParser.Parse(string.Join(' ', conditions.Select(c => Loose(c.Node)))).Mended;

    private static string Loose(QueryNode node) => node switch
    {
        PhraseNode phrase => phrase.Text,
        NearNode near => string.Join(' ', near.Operands.Select(Loose)),
        AnyNode or AllNode => $"({QueryText.Of(node)})",
        _ => QueryText.Of(node),
    };

    private static QueryNode InAnyForm(QueryNode node) => node is ExactNode exact
        ? exact.Text.Contains(' ', StringComparison.Ordinal) ? new PhraseNode(exact.At, exact.Text) : new WordNode(exact.At, exact.Text)
        : node;
}
