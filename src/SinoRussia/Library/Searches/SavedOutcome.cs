using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>What came of a change to the saved searches.</summary>
public abstract record SavedOutcome
{
    /// <summary>Committed.</summary>
    public sealed record Changed(SavedSearchId Search) : SavedOutcome;

    public sealed record NotFound : SavedOutcome;

    /// <summary>Nothing was changed; the reason is for people.</summary>
    public sealed record Refused(string Reason) : SavedOutcome;
}
