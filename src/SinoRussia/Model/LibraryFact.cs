namespace SinoRussia.Model;

/// <summary>A fact about the library itself, such as its database id or the seed it holds.</summary>
public sealed record LibraryFact(string Key, string Value)
{
    /// <summary>Random id of this database, so that an index of another one is never taken for its own.</summary>
    public const string DatabaseId = "database-id";

    /// <summary>Hash over the seed files that were last loaded.</summary>
    public const string SeedHash = "seed-hash";

    /// <summary>Version number of the seed that was last loaded; a smaller one is never loaded over it.</summary>
    public const string SeedVersion = "seed-version";

    /// <summary>Random, another one with each change to the names that stand for each other.</summary>
    public const string NamesVersion = "names-version";
}
