using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Naming;

/// <summary>
/// A word or phrase that is a name, or one of the words of a name: a text may have what was typed, or another of the names. Since each word
/// of a name carries the same others, all the words together mean “the words as typed, or any of the names”.
/// </summary>
/// <param name="Typed">A word or a phrase.</param>
/// <param name="Others">At least one.</param>
internal sealed record NamedNode(QueryNode Typed, IReadOnlyList<KnownName> Others) : QueryNode(Typed.At)
{
    /// <summary>The part as it was typed.</summary>
    public static QueryNode Bare(QueryNode node) => node is NamedNode named ? named.Typed : node;
}
