using SinoRussia.Model;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>
/// The results of an earlier query, in which one searches on: all its words are wanted, or several of them where no text has all, as that
/// query was answered itself. It is never loosened with the query that is held within it.
/// </summary>
/// <param name="Query">The earlier query.</param>
/// <param name="Within">What it was held within itself.</param>
internal sealed record FormerNode(QueryNode Query, IReadOnlyList<QueryNode> Within) : QueryNode(Query.At);

/// <summary>These texts and no others; none is as good as a dossier without entries.</summary>
internal sealed record ChosenNode(IReadOnlyList<(DocumentType Type, string Id)> Texts) : QueryNode(default(Text.TextSpan));
