namespace SinoRussia.Library.Indexing;

/// <summary>How the index stands, for pages and the health answer.</summary>
/// <param name="IsBuilding">It is being built anew; searches answer from what there is.</param>
/// <param name="Done">Documents read so far.</param>
/// <param name="Of">Documents to read.</param>
/// <param name="Reason">Why it is being built.</param>
public sealed record IndexProgress(bool IsBuilding, int Done, int Of, string? Reason)
{
    public static IndexProgress Idle { get; } = new(false, 0, 0, null);

    /// <summary>Whole per cent.</summary>
    public int Percent => Of == 0 ? 0 : (int)Math.Min(100L, 100L * Done / Of);
}
