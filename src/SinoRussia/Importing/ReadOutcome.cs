namespace SinoRussia.Importing;

/// <summary>What came of reading a file. A file that cannot be read is an expected outcome with a reason a person can act on.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    public sealed record Read(ParsedReport Report) : ReadOutcome;

    public sealed record Unreadable(string Reason) : ReadOutcome;
}
