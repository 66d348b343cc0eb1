using System.Diagnostics;
using System.Text.Json;
using SinoRussia.Web.Tests.Cli;

namespace SinoRussia.Web.Tests.Killing;

/// <summary>Imports and annotates without pause until the server, and the verb that is writing a note, are killed at a random moment.</summary>
internal sealed class KillRound(string folder, Random random, Acknowledged done, int firstNumber)
{
    private volatile Process? _verb;
    private volatile bool _isOver;

    /// <summary>Gives the number after the last report that was sent.</summary>
    public async Task<int> RunAsync(ServeProcess server)
    {
        var importing = ImportAsync(server.Address);
        var annotating = AnnotateAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(random.Next(300, 6000)));
        _isOver = true;
        await server.KillAsync();
        if (_verb is { } verb) Kill(verb);
        await annotating;
        return await importing;
    }

    private async Task<int> ImportAsync(Uri address)
    {
        var number = firstNumber;
        try
        {
            using var browser = await UploadingBrowser.OpenAsync(address);
            while (!_isOver)
            {
                var report = new KillReport(number++, random.Next(20, 1500));
                if (await browser.ImportAsync($"{report.Slug}.md", report.Markdown, CancellationToken.None) == "done") done.Reports.Enqueue(report);
            }
        }
        catch (Exception e) when (_isOver && e is HttpRequestException or IOException or TaskCanceledException)
        {
            // The server was killed under the request: what was not acknowledged may or may not be there.
        }

        return number;
    }

    private async Task AnnotateAsync()
    {
        for (var n = 0; !_isOver; n++)
        {
            if (!done.Reports.TryPeek(out var report))
            {
                await Task.Delay(20);
                continue;
            }

            var (quote, note) = (report.Paragraph(random.Next(1, 20)), $"Note {firstNumber}.{n}");
            using var verb = ProgramRun.Start("annotate", report.Slug, "--quote", quote, "--note", note, "--json", "--data", folder);
            _verb = verb;
            if (_isOver) Kill(verb);
            var errors = verb.StandardError.ReadToEndAsync();
            var answer = await verb.StandardOutput.ReadToEndAsync();
            await verb.WaitForExitAsync();
            _verb = null;
            if (verb.ExitCode == 0) done.Notes.Enqueue((JsonDocument.Parse(answer).RootElement.GetProperty("id").GetString()!, quote, note));
            else if (!_isOver) throw new InvalidOperationException($"annotate failed: {await errors}");
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }
    }
}
