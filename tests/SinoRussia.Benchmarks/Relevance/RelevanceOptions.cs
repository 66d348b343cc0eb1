namespace SinoRussia.Benchmarks.Relevance;

/// <param name="Collection">The folder of the test collection.</param>
/// <param name="Run">Where the answers are to be written as a TREC run.</param>
/// <param name="Ablate">Whether to measure with each part of ranking left out as well.</param>
/// <param name="Out">Where the figures are to be kept.</param>
internal sealed record RelevanceOptions(string Collection, string? Run, bool Ablate, string? Out)
{
    /// <summary>Null where they cannot be understood.</summary>
    public static RelevanceOptions? Read(IReadOnlyList<string> args)
    {
        var (collection, run, file, ablate) = ((string?)null, (string?)null, (string?)null, false);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--ablate") ablate = true;
            else if (i + 1 == args.Count) return null;
            else if (args[i] == "--collection") collection = args[++i];
            else if (args[i] == "--run") run = args[++i];
            else if (args[i] == "--out") file = args[++i];
            else return null;
        }

        return collection is null ? null : new(collection, run, ablate, file);
    }
}
