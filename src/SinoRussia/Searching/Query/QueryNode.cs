using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>One part of what was asked. The tree says what is wanted and nothing about how an index finds it.</summary>
/// <param name="At">Where it stands in the typed text.</param>
public abstract record QueryNode(TextSpan At);

/// <summary>A word as typed, its outer punctuation gone. It may hold hyphens, and several words in a script without spaces.</summary>
public sealed record WordNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>A small word beside weightier ones, such as <c>what</c> or <c>the</c>: read, and not wanted.</summary>
public sealed record AsideNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>Words that begin so.</summary>
public sealed record PrefixNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>Words of this shape: <c>?</c> stands for one character, <c>*</c> for any number. A letter or figure comes first.</summary>
public sealed record WildcardNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>Words that differ in at most so many letters: one added, left out, changed, or swapped with the next.</summary>
/// <param name="Edits">1 or 2.</param>
public sealed record FuzzyNode(TextSpan At, string Text, int Edits) : QueryNode(At);

/// <summary>Words in this order with nothing between them.</summary>
public sealed record PhraseNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>These words and no other form or spelling of them; several stand in this order with nothing between them.</summary>
public sealed record ExactNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>All operands, in any order, the first word of the first at most <paramref name="Distance"/> words before the last of the last.</summary>
/// <param name="Operands">At least two: words, phrases, beginnings, shapes, or an <see cref="AnyNode"/> of those.</param>
public sealed record NearNode(TextSpan At, IReadOnlyList<QueryNode> Operands, int Distance) : QueryNode(At);

/// <summary>A lone <c>*</c>: every text.</summary>
public sealed record EverythingNode(TextSpan At) : QueryNode(At);

/// <summary>The value is asked of a field in place of the text.</summary>
public sealed record FieldNode(TextSpan At, QueryField Field, QueryNode Value) : QueryNode(At);

/// <summary>A date field from one date to another, both included; a missing side is open.</summary>
public sealed record RangeNode(TextSpan At, QueryField Field, PartialDate? From, PartialDate? To) : QueryNode(At);

/// <summary>A date field within the last so many days, weeks, months or years, counted from the day of the search.</summary>
/// <param name="Unit"><c>d</c>, <c>w</c>, <c>m</c> or <c>y</c>.</param>
public sealed record RecentNode(TextSpan At, QueryField Field, int Count, char Unit) : QueryNode(At);

public sealed record NotNode(TextSpan At, QueryNode Child) : QueryNode(At);

/// <summary>At least two children, all wanted.</summary>
public sealed record AllNode(TextSpan At, IReadOnlyList<QueryNode> Children) : QueryNode(At);

/// <summary>At least two children, one of them wanted.</summary>
public sealed record AnyNode(TextSpan At, IReadOnlyList<QueryNode> Children) : QueryNode(At);
