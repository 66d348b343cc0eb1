using System.CommandLine;
using SinoRussia.Library;
using SinoRussia.Library.Indexing;

namespace SinoRussia.Web.Cli;

/// <summary>Builds the search index anew. Refuses while a server runs, which keeps its index by itself.</summary>
internal static class ReindexVerb
{
    public static Command Command()
    {
        var data = VerbOptions.Data();
        var reindex = new Command("reindex", "Builds the search index anew; not while a server runs.") { data };
        reindex.SetAction((call, cancellationToken) => VerbHost.RunAsync(call.Folder(data), RunAsync, cancellationToken));
        return reindex;
    }

    private static async Task<int> RunAsync(VerbHost host, CancellationToken cancellationToken)
    {
        switch (await host.Get<RebuildIndex>().RunAsync(new Percent(), cancellationToken))
        {
            case RebuildOutcome.Rebuilt rebuilt:
                await Answer.TextAsync($"{rebuilt.Documents} texts indexed.");
                return ExitCode.Done;
            case RebuildOutcome.Refused refused:
                return await Answer.RefusedAsync(refused.Reason);
            default:
                throw new InvalidOperationException("An outcome without an answer.");
        }
    }

    /// <summary>Each new ten per cent, on standard error.</summary>
    private sealed class Percent : IProgress<IndexProgress>
    {
        private int shown = -1;

        public void Report(IndexProgress value)
        {
            if (value.Percent / 10 == shown) return;
            shown = value.Percent / 10;
            Console.Error.WriteLine($"{value.Percent} %");
        }
    }
}
