using System.CommandLine;
using SinoRussia.Library;

namespace SinoRussia.Web.Cli;

/// <summary>Searches the library: the server's last commit to the index where one runs, else an index brought up to the store first.</summary>
internal static class SearchVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public static Command Command()
    {
        var (data, json, options) = (VerbOptions.Data(), VerbOptions.Json(), new SearchOptions());
        var query = new Argument<string>("QUERY") { Description = "Words, \"phrases\", AND OR NOT, prefix*, field:value." };
        const string Purpose = "Searches texts (passages, digests, findings, notes) and what they are about (chapters, reports, entities, events).";
        var search = new Command("search", Purpose) { query, data, json };
        options.AddTo(search);
        search.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            (host, cancel) => RunAsync(host, options.Read(call, call.GetValue(query)!), call.GetValue(json), cancel),
            cancellationToken));
        return search;
    }

    internal static Option<int> Number(string name, string description, int normally)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => normally };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 10_000) result.AddError($"{name} is a number from 0 to 10000.");
        });
        return option;
    }

    private static async Task<int> RunAsync(VerbHost host, SearchQuestion question, bool json, CancellationToken cancellationToken)
    {
        if (await host.Get<KnownFilters>().UnknownAsync(question, cancellationToken) is { } unknown) return await Answer.RefusedAsync(unknown);
        await host.Get<KeepIndex>().BeforeExitAsync(cancellationToken);
        var found = await host.Get<SearchLibrary>().RunAsync(question, cancellationToken);
        if (found.Unready is not null)
        {
            await host.Get<KeepIndex>().MendAsync(cancellationToken);
            found = await host.Get<SearchLibrary>().RunAsync(question, cancellationToken);
        }

        for (var waited = TimeSpan.Zero; found.Unready is not null && waited < Patience; waited += Pause)
        {
            await Task.Delay(Pause, cancellationToken);
            found = await host.Get<SearchLibrary>().RunAsync(question, cancellationToken);
        }

        if (found.Unready is { } reason) return await Answer.RefusedAsync($"There is no search index to use yet ({reason}); another process is building it. Try again in a moment.");
        if (json) await Answer.JsonAsync(FoundAnswer.Of(found), FoundJson.Default.FoundAnswer);
        else await Answer.TextAsync(FoundText.Of(found));
        return ExitCode.Done;
    }
}
