using Microsoft.Playwright;

namespace SinoRussia.Browser.Tests.Annotating;

/// <summary>What a reader does on a chapter to annotate it.</summary>
internal sealed class NotesPage(IPage page)
{
    private const string PlaceOf = """
        words => {
          const texts = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const at = node.data.indexOf(words);
            if (at < 0 || !node.parentElement.closest('[data-passage]')) continue;
            node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            const boxes = [...range.getClientRects()];
            const [first, last] = [boxes[0], boxes[boxes.length - 1]];
            return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
          }
        }
        """;

    public ILocator Panel => page.Locator("aside.notes[data-panel=ready]");

    public ILocator Form => page.Locator("form[data-draft]");

    public ILocator Notes => page.Locator("aside.notes .note:not(form)");

    public ILocator NoteField => Form.GetByLabel("Note", new() { Exact = true });

    public ILocator Status => page.Locator("aside.notes [role=status]").First;

    /// <summary>Draws with the mouse from the first letter of some words to the last letter of others.</summary>
    public async Task SelectAsync(string from, string? to = null)
    {
        // The second place first: finding it scrolls.
        var end = to is null ? null : await page.EvaluateAsync<float[]>(PlaceOf, to);
        var start = await page.EvaluateAsync<float[]>(PlaceOf, from);
        if (to is not null) end = await page.EvaluateAsync<float[]>(PlaceOf.Replace("node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });", "", StringComparison.Ordinal), to);
        end ??= start;
        await page.Mouse.MoveAsync(start[0] + 1, start[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(end[2] - 20, end[3], new() { Steps = 4 });
        await page.Mouse.MoveAsync(end[2] - 1, end[3]);
        await page.Mouse.UpAsync();
    }

    public Task AnnotateSelectionAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Annotate", Exact = true }).ClickAsync();

    public async Task WriteAsync(string note, string? tags = null)
    {
        await Assertions.Expect(NoteField).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(note);
        if (tags is not null) await Form.GetByLabel("Tags, parted by commas").FillAsync(tags);
    }

    public Task SaveAsync() => Form.GetByRole(AriaRole.Button, new() { Name = "Save note" }).ClickAsync();

    public Task SavedAsync() => Assertions.Expect(Status).ToContainTextAsync("saved.");
}
