using System.Text;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Library.Reading;
using SinoRussia.Model;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class FootnotesAcrossChaptersTests : TemporaryLibrary
{
    private const string Text = """
        ## First

        One.[^near] Two.[^far] Three.[^nowhere]

        [^near]: On the same page.

        ## Last

        Four.[^far]

        [^far]: At the end of the report.

        [^near]: A second of that name.
        """;

    [Fact]
    public async Task A_reference_leads_to_its_footnote_whatever_chapter_it_stands_in()
    {
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        var report = Assert.IsType<ImportOutcome.Imported>(await Get<ImportReport>().RunAsync(new ImportRequest(content, "notes.md"), null, CancellationToken.None)).Report;
        await using var context = Context();
        var far = await context.Passages.SingleAsync(passage => passage.Kind == PassageKind.Footnote && passage.Marker == "far");

        var first = await HtmlAsync(report, "first");
        Assert.Contains("href=\"#fn-near\"", first, StringComparison.Ordinal);
        Assert.Contains($"href=\"/p/{far.Id}\"", first, StringComparison.Ordinal);
        Assert.DoesNotContain("#fn-far", first, StringComparison.Ordinal);
        Assert.Contains("href=\"#fn-far\"", await HtmlAsync(report, "last"), StringComparison.Ordinal);
    }

    private async Task<string> HtmlAsync(ReportId report, string chapter)
    {
        var reading = await Get<ReadChapter>().RunAsync(new ChapterRequest(report, chapter), CancellationToken.None);
        return string.Concat(reading!.Sections.SelectMany(section => section.Blocks).Select(block => block.Html));
    }
}
