using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>One part of what was asked. The tree says what is wanted and nothing about how an index finds it.</summary>
/// <param name="At">Where it stands in the typed text.</param>
public abstract record QueryNode(TextSpan At);

/// <summary>A word as typed, its outer punctuation gone. It may hold hyphens, and several words in a script without spaces.</summary>
public sealed record WordNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>Words that begin so.</summary>
public sealed record PrefixNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>Words in this order with nothing between them.</summary>
public sealed record PhraseNode(TextSpan At, string Text) : QueryNode(At);

/// <summary>A lone <c>*</c>: every text.</summary>
public sealed record EverythingNode(TextSpan At) : QueryNode(At);

/// <summary>The value is asked of a field in place of the text.</summary>
public sealed record FieldNode(TextSpan At, QueryField Field, QueryNode Value) : QueryNode(At);

public sealed record NotNode(TextSpan At, QueryNode Child) : QueryNode(At);

/// <summary>At least two children, all wanted.</summary>
public sealed record AllNode(TextSpan At, IReadOnlyList<QueryNode> Children) : QueryNode(At);

/// <summary>At least two children, one of them wanted.</summary>
public sealed record AnyNode(TextSpan At, IReadOnlyList<QueryNode> Children) : QueryNode(At);
