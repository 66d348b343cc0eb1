using System.Net.Sockets;
using SinoRussia.Web.Tests.Cli;

namespace SinoRussia.Web.Tests.Killing;

/// <summary>
/// Imports by upload and by verb, annotates by verb and changes notes through the server, all without pause, until the server and the verbs
/// that are writing are killed at a random moment.
/// </summary>
internal sealed class KillRound(string folder, string files, Random random, Acknowledged done)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly KillableVerbs _verbs = new(folder);
    private volatile bool _isOver;

    /// <param name="afterANote">Kill some time after a note and an edit of this round were acknowledged; otherwise at any time from the start on.</param>
    public async Task RunAsync(ServeProcess server, bool afterANote)
    {
        var (notes, edits) = (done.Notes.Count, done.Edits.Saved);
        Task[] work =
        [
            UploadAsync(server.Address, new Random(random.Next())), ImportAsync(new Random(random.Next())),
            AnnotateAsync(new Random(random.Next())), EditAsync(server.Address, new Random(random.Next())),
        ];
        using (var limit = new CancellationTokenSource(Patience))
        {
            while (afterANote && (done.Notes.Count == notes || done.Edits.Saved == edits) && !work.Any(task => task.IsFaulted)) await Task.Delay(20, limit.Token);
        }

        await Task.Delay(TimeSpan.FromMilliseconds(afterANote ? random.Next(0, 3000) : random.Next(300, 8000)));
        _isOver = true;
        await server.KillAsync();
        _verbs.KillAll();
        await Task.WhenAll(work);
    }

    private async Task UploadAsync(Uri address, Random chance)
    {
        try
        {
            using var browser = await UploadingBrowser.OpenAsync(address);
            while (!_isOver)
            {
                var report = done.Next(chance);
                if (await browser.ImportAsync($"{report.Slug}.md", report.Markdown, CancellationToken.None) == "done") done.Reports.Enqueue(report);
            }
        }
        catch (Exception e) when (_isOver && IsOfTheKill(e))
        {
            // The server was killed under the request: what was not acknowledged may or may not be there.
        }
    }

    private async Task ImportAsync(Random chance)
    {
        while (!_isOver)
        {
            var report = done.Next(chance);
            var file = Path.Combine(files, $"{report.Slug}.md");
            await File.WriteAllTextAsync(file, report.Markdown);
            if (await _verbs.RunAsync("import", file) is { } line && line.GetProperty("outcome").GetString() == "imported") done.Reports.Enqueue(report);
        }
    }

    private async Task AnnotateAsync(Random chance)
    {
        for (var n = 0; !_isOver; n++)
        {
            if (!done.Reports.TryPeek(out var report))
            {
                await Task.Delay(20);
                continue;
            }

            var (quote, note) = (report.Paragraph(chance.Next(1, 20)), $"Note {n} on {report.Number}");
            if (await _verbs.RunAsync("annotate", report.Slug, "--quote", quote, "--note", note) is { } line)
                done.Notes.Enqueue((line.GetProperty("id").GetString()!, quote, note));
        }
    }

    /// <summary>Changes notes one after another. No other hand does, so each edit is saved or the server is gone.</summary>
    private async Task EditAsync(Uri address, Random chance)
    {
        using var forms = new NoteForms(address);
        try
        {
            for (var n = 0; !_isOver; n++)
            {
                if (done.Notes.ToArray() is not { Length: > 0 } notes)
                {
                    await Task.Delay(20);
                    continue;
                }

                var (id, _, made) = notes[chance.Next(notes.Length)];
                var words = $"{made}, changed {n} {chance.Next()}";
                done.Edits.Sending(id, made, words);
                await forms.SaveAsync(id, words, CancellationToken.None);
                done.Edits.Acknowledge(id, words);
            }
        }
        catch (Exception e) when (_isOver && IsOfTheKill(e))
        {
            // The server was killed under the request.
        }
    }

    /// <summary>A connection that ends between being made and being looked at gives a bare <see cref="SocketException"/>.</summary>
    private static bool IsOfTheKill(Exception exception) => exception is HttpRequestException or IOException or TaskCanceledException or SocketException;
}
