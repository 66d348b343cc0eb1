using System.CommandLine;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>Lists the notes in reading order. In JSON one array.</summary>
internal static class AnnotationsVerb
{
    public static Command Command()
    {
        var (data, json, report) = (VerbOptions.Data(), VerbOptions.Json(), VerbOptions.Report("Only the notes on this report."));
        var annotations = new Command("annotations", "Lists the notes.") { report, data, json };
        annotations.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            (host, cancel) => RunAsync(host, call.GetValue(report), call.GetValue(json), cancel),
            cancellationToken));
        return annotations;
    }

    private static async Task<int> RunAsync(VerbHost host, string? report, bool json, CancellationToken cancellationToken)
    {
        var filter = new AnnotationFilter { Report = report is null ? null : new ReportId(report) };
        if (report is not null && !await host.Get<ListAnnotations>().KnowsAsync(new ReportId(report), cancellationToken))
            return await Answer.RefusedAsync($"There is no report {report}. The verb reports lists those there are.");
        var notes = (await host.Get<ListAnnotations>().RunAsync(filter, cancellationToken)).Rows;
        if (json) await Answer.JsonAsync([.. notes.Select(AnnotationAnswer.Of)], AnnotationJson.Default.IReadOnlyListAnnotationAnswer);
        else foreach (var note in notes) await Answer.TextAsync(AnnotationAnswer.Text(note) + "\n");
        return ExitCode.Done;
    }
}
