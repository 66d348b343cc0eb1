using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Model;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>A link from a report whose text is wanted carries the report through the page into the import.</summary>
public sealed class WantedTextTests(WantedTextTests.Server server) : IClassFixture<WantedTextTests.Server>
{
    [Theory]
    [InlineData("by-script")]
    [InlineData("by-form")]
    public async Task A_file_chosen_where_a_reports_text_is_wanted_becomes_that_text(string slug)
    {
        var page = await server.PageAsync("/import?report=" + slug);
        Assert.Contains("Wanted here: the full text of Wanted " + slug, page.QuerySelector(".wanted")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(slug, page.QuerySelector("[data-import]")!.GetAttribute("data-report"));
        var text = $"## Alike\n\nWords of {slug}.\n\n## Unlike\n\nMore.\n\n## Odd\n\nMore.";
        var end = slug == "by-form" ? await SendFormAsync(page.QuerySelector("[data-import] form")!.GetAttribute("action")!, text) : await SendAsync(slug, text);

        Assert.Contains("now has its full text", end, StringComparison.Ordinal);
        Assert.Contains("2 chapters of the file that the report did not have", end, StringComparison.Ordinal);
        Assert.Contains("has its full text already", (await server.PageAsync("/import?report=" + slug)).QuerySelector(".wanted")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_nobody_knows_is_said_and_not_carried_on()
    {
        var page = await server.PageAsync("/import?report=none");
        Assert.Contains("There is no report “none”", page.QuerySelector(".wanted")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/import", page.QuerySelector("[data-import] form")!.GetAttribute("action"));
        Assert.Null((await server.PageAsync("/import")).QuerySelector(".wanted"));
    }

    private async Task<string> SendAsync(string slug, string text)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        using var response = await server.SendAsync("a.md", content, change: request => request.RequestUri = new Uri($"{request.RequestUri}&report={slug}", UriKind.Relative));
        var id = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
        return await EndAsync("/import/" + id);
    }

    private async Task<string> SendFormAsync(string action, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(server.Token), "__RequestVerificationToken" }, { new StringContent(text), "files", "a.md" } };
        using var response = await server.Browser.PostAsync(new Uri(action, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return await EndAsync(response.Headers.Location!.ToString());
    }

    private async Task<string> EndAsync(string address)
    {
        for (var tries = 0; tries < 2400; tries++)
        {
            var page = await server.PageAsync(address);
            if (page.QuerySelector("[data-running]") is null) return page.QuerySelector("main")!.TextContent;
            await Task.Delay(25);
        }

        throw new TimeoutException("The file was not read within a minute.");
    }

    public sealed class Server : ImportServer
    {
        protected override async Task FillAsync(IServiceProvider services)
        {
            await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
            foreach (var slug in new[] { "by-script", "by-form" })
            {
                var report = Report.Create(new ReportId(slug), Origin.Seed, "Wanted " + slug, DateTimeOffset.UnixEpoch);
                context.Reports.Add(report);
                context.Sections.Add(Section.Chapter(SectionId.New(), report.Id, SectionKind.Chapter, "alike", "Alike", 0));
            }

            await context.SaveChangesAsync();
        }
    }
}
