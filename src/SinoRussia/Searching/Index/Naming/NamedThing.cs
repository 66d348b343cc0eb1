namespace SinoRussia.Searching.Index.Naming;

/// <summary>What several names stand for: a state, a system, a person, an idea of the analyst's.</summary>
/// <param name="Id">Of the entity or the group of names.</param>
public sealed record NamedThing(string Id, IReadOnlyList<KnownName> Names);

/// <param name="Language"><c>en</c>, <c>ru</c> or <c>zh</c>.</param>
public sealed record KnownName(string Text, string Language);
