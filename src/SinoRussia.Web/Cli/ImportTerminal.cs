using SinoRussia.Library;
using Spectre.Console;

namespace SinoRussia.Web.Cli;

/// <summary>Progress and the one question of an import, on standard error and only where a person sees it.</summary>
internal static class ImportTerminal
{
    public static bool IsThere => !Console.IsErrorRedirected && !Console.IsInputRedirected;

    public static async Task<ImportOutcome> ShowAsync(string file, Func<IProgress<ImportProgress>?, Task<ImportOutcome>> import)
    {
        if (Console.IsErrorRedirected) return await import(null);
        return await Screen().Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(Path.GetFileName(file).EscapeMarkup(), autoStart: true);
            task.IsIndeterminate = true;
            return await import(new Bar(task));
        });
    }

    public static bool Confirms(ImportOutcome.NeedsConfirmation found) => Screen().Confirm(
        $"{found.ChaptersAlike} of {found.Chapters} chapters bear the titles of '{found.Title}'. Make this file its full text? (No imports it as a report of its own.)".EscapeMarkup());

    private static IAnsiConsole Screen() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.IsIndeterminate = value.Total == 0;
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
