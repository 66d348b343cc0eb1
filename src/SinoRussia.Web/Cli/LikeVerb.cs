using System.CommandLine;
using SinoRussia.Library;
using SinoRussia.Library.Alike;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>Finds more like a passage or a finding, by the id that <c>search --json</c> gives.</summary>
internal static class LikeVerb
{
    public static Command Command()
    {
        var (data, json) = (VerbOptions.Data(), VerbOptions.Json());
        var passage = new Option<string?>("--passage") { Description = "The passage, by its id.", HelpName = "ID" };
        var finding = new Option<string?>("--finding") { Description = "The finding, by its id.", HelpName = "ID" };
        var limit = SearchVerb.Number("--limit", "How many to list, of other reports and of its own.", 10);
        var like = new Command("like", "Finds texts like a passage or a finding, in other reports first.") { passage, finding, limit, data, json };
        like.Validators.Add(result =>
        {
            var isOne = result.GetResult(passage) is null != (result.GetResult(finding) is null);
            if (!isOne) result.AddError("One of --passage ID and --finding ID is wanted.");
        });
        like.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            (host, cancel) => RunAsync(host, call.GetValue(passage), call.GetValue(finding), call.GetValue(limit), call.GetValue(json), cancel),
            cancellationToken));
        return like;
    }

    private static async Task<int> RunAsync(VerbHost host, string? passage, string? finding, int limit, bool json, CancellationToken cancellationToken)
    {
        await host.Get<KeepIndex>().BeforeExitAsync(cancellationToken);
        var find = host.Get<FindAlike>();
        Task<AlikeAnswer?> FindAsync() => passage is not null
            ? find.RunAsync(new PassageId(passage), limit, cancellationToken) : find.RunAsync(new FindingId(finding!), limit, cancellationToken);

        var answer = await FindAsync();
        if (answer is { Unready: not null })
        {
            await host.Get<KeepIndex>().MendAsync(cancellationToken);
            answer = await FindAsync();
        }

        if (answer is null)
            return await Answer.RefusedAsync(passage is not null ? $"There is no passage {passage}." : $"There is no finding {finding}. The page /findings lists them.");
        if (answer.Unready is { } reason)
            return await Answer.RefusedAsync($"There is no search index to use yet ({reason}); another process is building it. Try again in a moment.");
        if (json) await Answer.JsonAsync(LikeAnswer.Of(answer), LikeJson.Default.LikeAnswer);
        else await Answer.TextAsync(FoundText.Of(answer));
        return ExitCode.Done;
    }
}
