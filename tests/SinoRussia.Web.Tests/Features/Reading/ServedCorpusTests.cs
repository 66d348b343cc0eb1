using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.Corpus;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Reading;

/// <summary>The one coordinate system, seen from outside: served pages of every real file, read by an independent HTML parser.</summary>
public sealed class ServedCorpusTests(RunningServer server) : IClassFixture<RunningServer>
{
    [CorpusFact]
    public async Task Every_passage_of_every_real_file_is_served_as_its_text_with_and_without_marks()
    {
        var seen = 0;
        foreach (var path in SharedFolder.Markdown())
        {
            await using var file = File.OpenRead(path);
            var outcome = await server.App.Services.GetRequiredService<ImportReport>().RunAsync(
                new ImportRequest(file, Path.GetFileName(path), Recognised: WhenRecognised.KeepApart), null, CancellationToken.None);
            if (outcome is ImportOutcome.Imported imported) seen += await CompareAsync(imported.Report);
        }

        Assert.True(seen > 10_000, $"Only {seen} passages were seen.");
    }

    private async Task<int> CompareAsync(ReportId report)
    {
        await using var context = await server.App.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
        var passages = await context.Passages.Where(passage => passage.ReportId == report).ToListAsync();
        var chapters = await context.Sections.Where(section => section.ReportId == report && section.Level == 1).ToListAsync();
        foreach (var chapter in chapters)
        {
            foreach (var query in (string[])["", "?q=the+OR+a*+OR+в+OR+的"])
            {
                var page = await server.GetPageAsync($"/reports/{report}/{chapter.Slug}{query}");
                var served = page.QuerySelectorAll("[data-passage]").ToDictionary(holder => holder.GetAttribute("data-passage")!, holder => holder.TextContent);
                var stored = passages.Where(passage => passage.ChapterId == chapter.Id).ToList();
                Assert.Equal(stored.Count, served.Count);
                Assert.All(stored, passage => Assert.Equal(passage.Text, served[passage.Id.Value]));
            }
        }

        return passages.Count;
    }
}
