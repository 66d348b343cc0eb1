using System.CommandLine;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Web.Cli;

/// <summary>Writes a dossier, or notes, as Markdown or Word. The file is there whole or not at all; <c>-</c> is standard output.</summary>
internal static class ExportVerb
{
    private const string StandardOutput = "-";

    public static Command Command()
    {
        var format = new Option<string>("--format") { Description = "markdown or docx.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong("markdown", "docx");
        var dossier = new Option<string?>("--dossier") { Description = "The dossier to write: the last part of its address.", HelpName = "ID" };
        var annotations = new Option<bool>("--annotations") { Description = "Write the notes instead of a dossier." };
        var (data, report) = (VerbOptions.Data(), VerbOptions.Report("With --annotations: only the notes on this report."));
        var tag = new Option<string?>("--tag") { Description = "With --annotations: only the notes with this tag.", HelpName = "T" };
        var file = new Option<string>("--out") { Description = "The file to write; - for standard output.", HelpName = "FILE", Required = true };
        var export = new Command("export", "Writes a dossier or the notes as Markdown or Word, with citations.") { format, dossier, annotations, report, tag, file, data };
        export.Validators.Add(call =>
        {
            if (call.GetValue(dossier) is null == !call.GetValue(annotations)) call.AddError("Say either --dossier ID or --annotations.");
            else if (!call.GetValue(annotations) && (call.GetValue(report) ?? call.GetValue(tag)) is not null) call.AddError("--report and --tag narrow --annotations; a dossier is written whole.");
        });
        export.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            async (host, cancel) =>
            {
                var outcome = call.GetValue(dossier) is { } id
                    ? await host.Get<ExportDossier>().RunAsync(new DossierId(id), call.GetValue(format)!, cancel)
                    : await host.Get<ExportAnnotations>().RunAsync(call.GetValue(report) is { } slug ? new ReportId(slug) : null, call.GetValue(tag), call.GetValue(format)!, cancel);
                return await WriteAsync(host, outcome, call.GetValue(file)!, cancel);
            },
            cancellationToken));
        return export;
    }

    private static async Task<int> WriteAsync(VerbHost host, ExportOutcome outcome, string path, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case ExportOutcome.NotFound missing:
                return await Answer.RefusedAsync(missing.What);
            case ExportOutcome.Empty empty:
                return await Answer.RefusedAsync($"{empty.What} No file was written.");
            case ExportOutcome.Exported exported:
                if (exported.Removed > 0)
                    await Console.Error.WriteLineAsync($"{exported.Removed} characters were left out: no such file may hold them.");
                return await WriteAsync(host, exported, path, cancellationToken);
            default:
                throw new InvalidOperationException($"No way to write {outcome}.");
        }
    }

    private static async Task<int> WriteAsync(VerbHost host, ExportOutcome.Exported exported, string path, CancellationToken cancellationToken)
    {
        if (path == StandardOutput)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(exported.Bytes, cancellationToken);
            return ExitCode.Done;
        }

        try
        {
            await host.Get<DurableFiles>().WriteAsync(path, (stream, cancel) => stream.WriteAsync(exported.Bytes, cancel).AsTask(), cancellationToken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return await Answer.RefusedAsync($"{path} could not be written: {refused.Message}");
        }

        await Answer.TextAsync($"{path}: {exported.Excerpts} {(exported.Excerpts == 1 ? "excerpt" : "excerpts")}, {exported.Bytes.Length} bytes.");
        return ExitCode.Done;
    }
}
