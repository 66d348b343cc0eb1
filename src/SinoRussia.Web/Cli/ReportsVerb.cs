using System.CommandLine;
using System.Text.Json.Serialization;
using SinoRussia.Library.Showing;

namespace SinoRussia.Web.Cli;

/// <summary>Lists the reports.</summary>
internal static class ReportsVerb
{
    public static Command Command()
    {
        var data = VerbOptions.Data();
        var json = VerbOptions.Json();
        var reports = new Command("reports", "Lists the reports.") { data, json };
        reports.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            (host, cancel) => RunAsync(host.Get<ListReports>(), call.GetValue(json), cancel),
            cancellationToken));
        return reports;
    }

    private static async Task<int> RunAsync(ListReports reports, bool json, CancellationToken cancellationToken)
    {
        var listed = await reports.RunAsync(cancellationToken);
        if (json)
        {
            await Answer.JsonAsync([.. listed.Select(ReportAnswer.Of)], ReportsJson.Default.ReportAnswerArray);
            return ExitCode.Done;
        }

        foreach (var report in listed)
        {
            await Answer.TextAsync(report.Id.Value);
            await Answer.TextAsync($"  {report.Title}");
            await Answer.TextAsync($"  {string.Join(", ", new[] { report.Publisher, report.Issued?.ToString(), report.Language }.OfType<string>())}");
            var text = report.HasFullText ? $"{report.Passages} passages" : "digest only, full text not imported";
            await Answer.TextAsync($"  {report.Chapters} chapters, {text}, {report.Findings} findings");
        }

        return ExitCode.Done;
    }
}

/// <summary>One report in the verb's JSON.</summary>
internal sealed record ReportAnswer(
    string Report, string Title, string? Publisher, string? Issued, string Language, string? Url, bool FullText, int Chapters, int Passages, int Findings)
{
    public static ReportAnswer Of(ListedReport report) => new(
        report.Id.Value, report.Title, report.Publisher, report.Issued?.ToString(), report.Language, report.Url, report.HasFullText, report.Chapters, report.Passages, report.Findings);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportAnswer[]))]
internal sealed partial class ReportsJson : JsonSerializerContext;
