using System.CommandLine;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>Puts a note on the place of a report where a quote stands. What it prints is committed.</summary>
internal static class AnnotateVerb
{
    public static Command Command()
    {
        var report = new Argument<string>("report") { Description = "The report's slug.", HelpName = "REPORT" };
        var quote = new Option<string>("--quote") { Description = "The words, as they stand in the report.", HelpName = "TEXT", Required = true };
        var prefix = new Option<string?>("--prefix") { Description = "Words right before the quote, where it stands more than once.", HelpName = "TEXT" };
        var suffix = new Option<string?>("--suffix") { Description = "Words right after it.", HelpName = "TEXT" };
        var note = new Option<string?>("--note") { Description = "The note, in Markdown.", HelpName = "TEXT" };
        var tags = new Option<string[]>("--tag") { Description = "A tag; may be given more than once.", HelpName = "T" };
        var (data, json) = (VerbOptions.Data(), VerbOptions.Json());
        var annotate = new Command("annotate", "Puts a note on the place where a quote stands.") { report, quote, prefix, suffix, note, tags, data, json };
        annotate.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            async (host, cancel) =>
            {
                var draft = new QuoteDraft(
                    new ReportId(call.GetValue(report)!), call.GetValue(quote)!, call.GetValue(prefix), call.GetValue(suffix), call.GetValue(note) ?? "", call.GetValue(tags) ?? []);
                return await AnswerAsync(draft, await host.Get<AnnotateQuote>().RunAsync(draft, cancel), call.GetValue(json));
            },
            cancellationToken));
        return annotate;
    }

    private static async Task<int> AnswerAsync(QuoteDraft draft, AnnotateQuoteOutcome outcome, bool json)
    {
        if (outcome is not AnnotateQuoteOutcome.Saved saved) return await Answer.RefusedAsync(Reason(draft, outcome));
        if (!saved.IsExact) await Console.Error.WriteLineAsync("The report spells it a little differently; the note hangs on its spelling.");
        if (json) await Answer.JsonAsync(AnnotationAnswer.Of(saved.Annotation), AnnotationJson.Default.AnnotationAnswer);
        else await Answer.TextAsync(AnnotationAnswer.Text(saved.Annotation));
        return ExitCode.Done;
    }

    private static string Reason(QuoteDraft draft, AnnotateQuoteOutcome outcome) => outcome switch
    {
        AnnotateQuoteOutcome.UnknownReport => $"There is no report {draft.Report}. The verb reports lists those there are.",
        AnnotateQuoteOutcome.NoFullText =>
            $"Of {draft.Report} the library holds a digest in our own words, and a digest is never quoted as the report's. Import the full text first: import FILE --report {draft.Report}",
        AnnotateQuoteOutcome.Ambiguous { Places: var places } =>
            $"The quote stands at {places} places. Say which with --prefix (words right before it) or --suffix (words right after it).",
        AnnotateQuoteOutcome.NotFound { Elsewhere: > 0 and var places } =>
            $"The quote stands at {places} {(places == 1 ? "place" : "places")}, but none with these words before and after it.",
        AnnotateQuoteOutcome.NotFound => $"The quote does not stand in {draft.Report}. Only the report's own words are looked through.",
        AnnotateQuoteOutcome.Refused refused => refused.Reason,
        _ => throw new InvalidOperationException("Each outcome has its words."),
    };
}
