using System.CommandLine;
using SinoRussia.Library.Showing;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>Prints a report's contents, the passages of a chapter, or our digest of it.</summary>
internal static class ShowVerb
{
    public static Command Command()
    {
        var data = VerbOptions.Data();
        var json = VerbOptions.Json();
        var place = new Argument<string>("REPORT[/CHAPTER]") { Description = "A report's slug, or a report's and a chapter's slug." };
        var digest = new Option<bool>("--digest") { Description = "Our own digest of the chapter instead of the report's text." };
        var show = new Command("show", "Prints the chapters of a report, or the passages of a chapter, or our digest of it.") { place, digest, json, data };
        show.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            (host, cancel) => RunAsync(host, call.GetValue(place)!, call.GetValue(digest), call.GetValue(json), cancel),
            cancellationToken));
        return show;
    }

    private static Task<int> RunAsync(VerbHost host, string place, bool digest, bool json, CancellationToken cancellationToken)
    {
        var slash = place.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? ReportAsync(host, new ReportId(place), json, cancellationToken)
            : ChapterAsync(host, new ReportId(place[..slash]), place[(slash + 1)..], digest, json, cancellationToken);
    }

    private static async Task<int> ReportAsync(VerbHost host, ReportId id, bool json, CancellationToken cancellationToken)
    {
        var report = await host.Get<ShowReport>().RunAsync(id, cancellationToken);
        if (report is null) return await Answer.RefusedAsync($"There is no report “{id}”. The verb “reports” lists them.");
        if (json) await Answer.JsonAsync(ContentsAnswer.Of(report), ShowJson.Default.ContentsAnswer);
        else await ShowText.ReportAsync(report);
        return ExitCode.Done;
    }

    private static async Task<int> ChapterAsync(VerbHost host, ReportId id, string slug, bool digest, bool json, CancellationToken cancellationToken)
    {
        var chapter = await host.Get<ShowChapter>().RunAsync(id, slug, digest, cancellationToken);
        if (chapter is null) return await Answer.RefusedAsync($"There is no chapter “{id}/{slug}”. The verb “show {id}” lists the chapters.");
        if (json) await Answer.JsonAsync(ChapterAnswer.Of(chapter), ShowJson.Default.ChapterAnswer);
        else await ShowText.ChapterAsync(chapter);
        return ExitCode.Done;
    }
}
