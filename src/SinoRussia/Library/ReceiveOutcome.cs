namespace SinoRussia.Library;

/// <summary>What became of a file on its way in. In every case but the first nothing of it is left.</summary>
public abstract record ReceiveOutcome
{
    private ReceiveOutcome()
    {
    }

    public sealed record Received(IncomingFile File) : ReceiveOutcome;

    /// <summary>It has more than <paramref name="Limit"/> bytes.</summary>
    public sealed record TooLarge(long Limit) : ReceiveOutcome;

    /// <summary>The data folder would not take it; <paramref name="Reason"/> says why and what to do.</summary>
    public sealed record NotKept(string Reason) : ReceiveOutcome;
}
