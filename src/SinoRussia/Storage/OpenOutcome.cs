namespace SinoRussia.Storage;

/// <summary>What became of opening a data folder.</summary>
public abstract record OpenOutcome
{
    private OpenOutcome()
    {
    }

    /// <summary>The database is there in the current shape. <paramref name="IsNew"/>: it was made just now.</summary>
    public sealed record Opened(bool IsNew) : OpenOutcome;

    /// <summary>It cannot be used; <paramref name="Reason"/> says why and what to do.</summary>
    public sealed record Refused(string Reason) : OpenOutcome;
}
