using SinoRussia.Library.Naming;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;

namespace SinoRussia.Library.Answering;

/// <summary>What a query is held within and no facet counts: tags, dossiers, the results of earlier queries. All of it is demanded, and none of it loosened.</summary>
/// <param name="Former">Earlier queries; their words are marked too.</param>
/// <param name="Conditions">What the words of a text do not tell.</param>
internal sealed record Scope(IReadOnlyList<QueryNode> Former, IReadOnlyList<QueryNode> Conditions)
{
    public bool IsOpen => Former.Count + Conditions.Count == 0;

    public static Scope Of(SearchQuestion question, NameReading names, DossierTexts? dossiers)
    {
        var conditions = new List<QueryNode>();
        if (question.Tags.Count > 0) conditions.Add(Any([.. question.Tags.Select(tag => new FieldNode(default, QueryField.Tag, new PhraseNode(default, tag)))]));
        if (question.Dossiers.Count > 0) conditions.Add(new ChosenNode(dossiers?.In(question.Dossiers) ?? []));
        return new(FormerOf(question.Within, names, conditions), conditions);
    }

    /// <summary>Earlier queries as they were asked, names and all; what holds nothing to look for is left out.</summary>
    /// <param name="within">Each was asked within those before it.</param>
    /// <param name="names">What the words are also called.</param>
    /// <param name="conditions">Each was asked within these too.</param>
    public static List<QueryNode> FormerOf(IReadOnlyList<string> within, NameReading names, IReadOnlyList<QueryNode> conditions)
    {
        var former = new List<QueryNode>();
        foreach (var root in within.Select(one => names.Of(QueryParser.Parse(one)).Root).OfType<QueryNode>()) former.Add(new FormerNode(root, [.. conditions, .. former]));
        return former;
    }

    /// <summary>A query held within it; the scope alone where there is no query.</summary>
    public QueryNode? Around(QueryNode? root) => All([root, .. Former, .. Conditions]);

    /// <summary>What is marked in a text that was found.</summary>
    public QueryNode? Marked(QueryNode? root) => All([root, .. Former]);

    public static QueryNode? All(IReadOnlyList<QueryNode?> parts)
    {
        List<QueryNode> all = [.. parts.OfType<QueryNode>().SelectMany(part => part is AllNode several ? several.Children : [part])];
        return all.Count switch { 0 => null, 1 => all[0], _ => new AllNode(all[0].At, all) };
    }

    private static QueryNode Any(List<QueryNode> parts) => parts.Count == 1 ? parts[0] : new AnyNode(default, parts);
}
