namespace SinoRussia.Searching.Index.Naming;

/// <summary>Which names may stand for others in one search.</summary>
/// <param name="On">False: only what was typed.</param>
/// <param name="Without">Names that are not to be searched for, as they stand in the table.</param>
public sealed record NameSwitches(bool On, IReadOnlyList<string> Without)
{
    public static NameSwitches AllOn { get; } = new(true, []);
}

/// <summary>A name that is searched for because another was typed.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Name">As in the table.</param>
/// <param name="Off">It would be, but has been switched off.</param>
public sealed record AlsoSearched(string Typed, string Name, string Language, bool Off);

/// <summary>A query with its names.</summary>
/// <param name="Root">The same query where it holds none.</param>
public sealed record NamedQuery(Query.QueryNode? Root, IReadOnlyList<AlsoSearched> Also);
