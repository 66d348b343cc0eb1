using Microsoft.Playwright;

namespace SinoRussia.Browser.Tests.Annotating;

/// <summary>What a reader does on a chapter to annotate it.</summary>
internal sealed class NotesPage(IPage page)
{
    // A search mark or an emphasis parts the words of a passage into several nodes, so they are looked for in its whole text.
    private const string PlaceOf = """
        ([words, brings]) => {
          const passage = [...document.querySelectorAll('article [data-passage]')].find(one => one.textContent.includes(words));
          const range = document.createRange();
          const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
          const start = passage.textContent.indexOf(words);
          for (let at = 0, node = texts.nextNode(); node; at += node.length, node = texts.nextNode()) {
            if (start >= at && start < at + node.length) range.setStart(node, start - at);
            const end = start + words.length;
            if (end > at && end <= at + node.length) range.setEnd(node, end - at);
          }
          if (brings) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
          const boxes = [...range.getClientRects()].filter(box => box.width > 0);
          const [first, last] = [boxes[0], boxes[boxes.length - 1]];
          return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
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
        var start = await PlaceAsync(from, isFirst: true);
        var end = to is null ? start : await PlaceAsync(to, isFirst: false);
        await page.Mouse.MoveAsync(start[0] + 1, start[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(end[2] - 20, end[3], new() { Steps = 4 });
        await page.Mouse.MoveAsync(end[2] - 1, end[3]);
        await page.Mouse.UpAsync();
    }

    /// <summary>A page that is still being laid out moves under the mouse: a place counts when it is the same two frames later.</summary>
    private async Task<float[]> PlaceAsync(string words, bool isFirst)
    {
        float[] before = [];
        while (true)
        {
            var place = await page.EvaluateAsync<float[]>(PlaceOf, new object[] { words, isFirst });
            if (place.SequenceEqual(before)) return place;
            before = place;
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
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
