using System.Text.Json;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>One verb that measures on files of passages and queries.</summary>
internal delegate Task<IReadOnlyList<Measurement>> MeasureFiles(FileOptions options, CancellationToken cancellationToken);

internal static class FileRun
{
    /// <returns>0 done, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyDictionary<string, MeasureFiles> verbs, string[] args, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (FileOptions.Read([.. args.Skip(1)]) is not { } options || !verbs.TryGetValue(args[0], out var measure))
        {
            await errors.WriteLineAsync($"One of: {string.Join(", ", verbs.Keys)}; then {FileOptions.Usage}");
            return 2;
        }

        var before = Machine.Now();
        var measurements = await measure(options, cancellationToken);
        var result = new BenchmarkResult($"{args[0]} on {Path.GetFileName(options.Passages)}", before, Machine.Now().Load, measurements) { Settings = FullTextIndex.Sql };
        await BenchmarkRun.PrintAsync(result, output);
        if (options.Out is { } file) await File.WriteAllTextAsync(file, JsonSerializer.Serialize<BenchmarkResult[]>([result], BenchmarkRun.Json) + "\n", cancellationToken);
        return 0;
    }
}
