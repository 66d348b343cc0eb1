using SinoRussia.Model;

namespace SinoRussia.Library.Naming;

/// <summary>What came of a change to the names that stand for each other.</summary>
public abstract record NameOutcome
{
    /// <summary>Committed, and in force from the next search on.</summary>
    public sealed record Changed(NameGroupId Group) : NameOutcome;

    public sealed record NotFound : NameOutcome;

    /// <summary>Nothing was changed; the reason is for people.</summary>
    public sealed record Refused(string Reason) : NameOutcome;
}
