namespace SinoRussia.Importing.Seed;

/// <summary>Why a seed file cannot be used, and where.</summary>
/// <param name="File">Path within the seed folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Reason">One sentence for the person who edits the file.</param>
public sealed record SeedProblem(string File, long Line, string Reason)
{
    public override string ToString() => $"{File}, line {Line}: {Reason}";
}
