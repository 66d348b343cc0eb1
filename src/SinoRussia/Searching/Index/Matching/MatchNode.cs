using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>A query after analysis: what a text must hold. Lucene and the marks on a page both follow this tree.</summary>
internal abstract record MatchNode;

/// <summary>One of the ways has to occur. The first is as typed, the others differ by a hyphen or a space.</summary>
/// <param name="Ways">At least one.</param>
/// <param name="Source">The part of the query it comes from.</param>
internal sealed record WaysNode(IReadOnlyList<TermSequence> Ways, QueryNode Source) : MatchNode
{
    /// <summary>Other names of what was typed: they make a match too, and count less.</summary>
    public IReadOnlyList<TermSequence> Names { get; init; } = [];
}

/// <summary>All parts have to occur within so many positions of each other.</summary>
/// <param name="Parts">At least two.</param>
internal sealed record NearMatch(IReadOnlyList<WaysNode> Parts, int Distance) : MatchNode;

/// <summary>A condition on a field other than the text.</summary>
/// <param name="Whole">Compared with each of the field's names.</param>
/// <param name="Ways">Compared with the field's words.</param>
internal sealed record FieldMatch(QueryField Field, TermAt Whole, IReadOnlyList<TermSequence> Ways) : MatchNode;

/// <summary>The field has a value at all.</summary>
internal sealed record FieldPresent(QueryField Field) : MatchNode;

/// <summary>The field has a date between the two, both included. Dates sort as texts, and a month comes before its days.</summary>
internal sealed record FieldRange(QueryField Field, string? From, string? To) : MatchNode;

internal sealed record EveryText : MatchNode;

/// <summary>Texts by their keys.</summary>
internal sealed record KeyMatch(IReadOnlyList<string> Keys) : MatchNode;

/// <summary><paramref name="All"/>, or <paramref name="Most"/> where none of the texts that have all of <paramref name="Within"/> has it.</summary>
internal sealed record FormerMatch(MatchNode All, MatchNode? Most, IReadOnlyList<MatchNode> Within) : MatchNode;

internal sealed record NoneOf(MatchNode Child) : MatchNode;

internal sealed record AllOf(IReadOnlyList<MatchNode> Children) : MatchNode
{
    /// <summary>Small words of the query, which decide nothing: a question's “what” and “the”.</summary>
    public IReadOnlyList<WaysNode> Passed { get; init; } = [];
}

internal sealed record OneOf(IReadOnlyList<MatchNode> Children) : MatchNode;

/// <summary>All of <paramref name="Required"/>, and at least <paramref name="AtLeast"/> of <paramref name="Wanted"/>.</summary>
internal sealed record MostOf(IReadOnlyList<MatchNode> Required, IReadOnlyList<MatchNode> Wanted, int AtLeast) : MatchNode
{
    /// <summary>Small words of the query, which decide nothing.</summary>
    public IReadOnlyList<WaysNode> Passed { get; init; } = [];
}
