using SinoRussia.Importing.Seed;

namespace SinoRussia.Library;

/// <summary>What became of bringing the first content up to date.</summary>
public abstract record LoadSeedOutcome
{
    private LoadSeedOutcome()
    {
    }

    /// <summary>The library already holds this seed, or a newer one.</summary>
    public sealed record Current : LoadSeedOutcome;

    public sealed record Loaded(int Version) : LoadSeedOutcome;

    /// <summary>Nothing was changed.</summary>
    public sealed record Malformed(string Folder, IReadOnlyList<SeedProblem> Problems) : LoadSeedOutcome
    {
        public string Reason => $"The first content in {Folder} cannot be used:\n" + string.Join('\n', Problems);
    }
}
