using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Browser.Tests.Frame;
using SinoRussia.Library;
using SinoRussia.Library.Showing;
using SinoRussia.Model;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Browser.Tests.Reading;

/// <summary>A browser counts letters in its own document, not in the answer of the server: its text of a passage must be the stored one.</summary>
[Collection(BrowserRun.Name)]
public sealed class ServedTextTests(BrowserRun run)
{
    private const string Blocks = """
        ## Every kind of block

        A *first* line with **strong** words, `code  of two blanks`, [a link](https://example.org/?a=1&b=2) and a note.[^1] Учения ёлок; 北斗
        系统。 Then a break,  
        and another\
        one; x<sub>2</sub> &lt; y &amp; z, 𝔸stral, no&nbsp;break, 全角　空格.

        - one item
          - an item within, with *emphasis
            over lines*
            1. numbered
            2. numbered, too

              a second paragraph of it
        - the last item

        > A quote over
        > two lines.
        >
        > And its second paragraph.

        | Left | Right |
        | :--- | ---: |
        | a *cell* | 1 |
        | | `2` |

        ```
        code {
            keeps  its lines

        }
        ```

        ![A picture](picture.png)

        *Figure 1. A caption that stays.*

        [^1]: A footnote with **strong** words and the word lamp.

            Its second paragraph.

        ## Another chapter

        A lamp.
        """;

    private const string Texts =
        "() => Object.fromEntries([...document.querySelectorAll('[data-passage]')].map(holder => [holder.dataset.passage, holder.textContent]))";

    [BrowserTheory]
    [InlineData("", false)]
    [InlineData("?q=first+OR+item+OR+lamp+OR+北斗+OR+code", false)]
    [InlineData("", true)]
    [InlineData("?q=first+OR+item+OR+lamp+OR+北斗+OR+code", true)]
    public async Task What_a_browser_reads_of_a_passage_is_its_stored_text(string query, bool hasNotes)
    {
        await using var services = new ServiceCollection().AddLogging().AddLibrary(new DataFolder(run.Server.Folder)).BuildServiceProvider();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"---\ntitle: Blocks {Guid.NewGuid():N}\n---\n\n{Blocks}"));
        var imported = await services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(file, "blocks.md"), null, CancellationToken.None);
        var report = Assert.IsType<ImportOutcome.Imported>(imported).Report;
        if (hasNotes) await AnnotateAsync(services, report, ["A first line with strong words", "strong words, code of", "one item", "keeps  its", "Left Right a cell"]);

        await using var watched = await run.OpenAsync($"/reports/{report}/every-kind-of-block{query}");
        var read = await watched.Page.EvaluateAsync<Dictionary<string, string>>(Texts);
        var stored = (await services.GetRequiredService<ShowChapter>().RunAsync(report, "every-kind-of-block", digest: false, CancellationToken.None))!.Passages;
        Assert.True(stored.Count > 10, $"{stored.Count} passages");
        Assert.Equal(stored.ToDictionary(passage => passage.Id, passage => passage.Text), read);
        Assert.Equal(hasNotes || query.Length > 0, await watched.Page.Locator("[data-passage] mark").CountAsync() > 0);
    }

    private static async Task AnnotateAsync(ServiceProvider services, ReportId report, IEnumerable<string> quotes)
    {
        foreach (var quote in quotes)
        {
            var outcome = await services.GetRequiredService<AnnotateQuote>().RunAsync(new QuoteDraft(report, quote, null, null, "A note.", []), CancellationToken.None);
            Assert.True(outcome is AnnotateQuoteOutcome.Saved, $"“{quote}”: {outcome}");
        }
    }
}
