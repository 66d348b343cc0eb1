namespace SinoRussia.Library.Dossiers;

/// <summary>What came of an export.</summary>
public abstract record ExportOutcome
{
    /// <param name="Bytes">The whole file.</param>
    /// <param name="FileName">A name for it, from the title: no path, no sign that a system forbids.</param>
    /// <param name="MediaType">Of the format.</param>
    /// <param name="Excerpts">How many it holds.</param>
    /// <param name="Removed">How many characters no file of the format may hold and were left out.</param>
    public sealed record Exported(ReadOnlyMemory<byte> Bytes, string FileName, string MediaType, int Excerpts, int Removed) : ExportOutcome;

    public sealed record NotFound(string What) : ExportOutcome;

    /// <summary>There is nothing of what was asked for, so no file.</summary>
    public sealed record Empty(string What) : ExportOutcome;
}
