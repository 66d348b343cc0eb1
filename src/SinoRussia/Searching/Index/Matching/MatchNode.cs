using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>A query after analysis: what a text must hold. Lucene and the marks on a page both follow this tree.</summary>
internal abstract record MatchNode;

/// <summary>One of the ways has to occur. The first is as typed, the others differ by a hyphen or a space.</summary>
/// <param name="Ways">At least one.</param>
/// <param name="Source">The part of the query it comes from.</param>
internal sealed record WaysNode(IReadOnlyList<TermSequence> Ways, QueryNode Source) : MatchNode;

/// <summary>A condition on a field other than the text.</summary>
/// <param name="Value">Folded; compared with the field's names.</param>
/// <param name="Ways">Compared with the field's words.</param>
internal sealed record FieldMatch(QueryField Field, string Value, bool IsPrefix, IReadOnlyList<TermSequence> Ways) : MatchNode;

/// <summary>The field has a value at all.</summary>
internal sealed record FieldPresent(QueryField Field) : MatchNode;

internal sealed record EveryText : MatchNode;

internal sealed record NoneOf(MatchNode Child) : MatchNode;

internal sealed record AllOf(IReadOnlyList<MatchNode> Children) : MatchNode;

internal sealed record OneOf(IReadOnlyList<MatchNode> Children) : MatchNode;

/// <summary>All of <paramref name="Required"/>, and at least <paramref name="AtLeast"/> of <paramref name="Wanted"/>.</summary>
internal sealed record MostOf(IReadOnlyList<MatchNode> Required, IReadOnlyList<MatchNode> Wanted, int AtLeast) : MatchNode;
