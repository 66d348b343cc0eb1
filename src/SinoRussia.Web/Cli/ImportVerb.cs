using System.CommandLine;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>Imports files, one after another; one that cannot be read does not stop the others.</summary>
internal static class ImportVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to import.", Arity = ArgumentArity.OneOrMore };
        var report = VerbOptions.Report("The known report whose full text the file is; one chapter title alike is enough.");
        var yes = new Option<bool>("--yes") { Description = "Attach a recognised text to its report without asking, as is done anyway where no terminal is there to ask at." };
        var json = VerbOptions.Json();
        var data = VerbOptions.Data();
        var command = new Command("import", "Imports reports from files, or the full text of a known report.") { files, report, yes, json, data };
        command.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            (host, cancel) => RunAsync(
                host.Get<ImportReport>(), call.GetValue(files)!, call.GetValue(report) is { } slug ? new ReportId(slug) : null, call.GetValue(yes), call.GetValue(json), cancel),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ImportReport import, string[] files, ReportId? report, bool yes, bool json, CancellationToken cancellationToken)
    {
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            var line = ImportLine.Of(file, await ImportAsync(import, file, report, yes, cancellationToken));
            if (json) await Answer.JsonAsync(line, ImportLineJson.Default.ImportLine);
            else if (line.Reason is null) await Answer.TextAsync(line.Text());
            if (line.Reason is not null) code = await Answer.RefusedAsync($"{file}: {line.Reason}");
        }

        return code;
    }

    /// <summary>A recognised text is confirmed by a person at a terminal; where none sits, it is attached as <c>--yes</c> would.</summary>
    private static async Task<ImportOutcome> ImportAsync(ImportReport import, string file, ReportId? report, bool yes, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(file)) return new ImportOutcome.Unreadable("A file without a name cannot be read.");
        try
        {
            await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);
            var asks = !yes && ImportTerminal.IsThere;
            var request = new ImportRequest(content, file, report, asks ? WhenRecognised.Ask : WhenRecognised.Attach);
            var outcome = await ImportTerminal.ShowAsync(file, progress => import.RunAsync(request, progress, cancellationToken));
            if (outcome is not ImportOutcome.NeedsConfirmation found) return outcome;
            var decided = request with { Recognised = ImportTerminal.Confirms(found) ? WhenRecognised.Attach : WhenRecognised.KeepApart };
            return await ImportTerminal.ShowAsync(file, progress => import.RunAsync(decided, progress, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ImportOutcome.Unreadable(exception.Message);
        }
    }
}
