namespace SinoRussia.Importing.Seed;

/// <summary>What became of reading a seed folder.</summary>
public abstract record SeedOutcome
{
    private SeedOutcome()
    {
    }

    public sealed record Read(SeedContent Content) : SeedOutcome;

    /// <summary>Nothing of it may be used. At most <see cref="SeedChecks.MostProblems"/> of the problems are listed.</summary>
    public sealed record Malformed(IReadOnlyList<SeedProblem> Problems) : SeedOutcome;
}
