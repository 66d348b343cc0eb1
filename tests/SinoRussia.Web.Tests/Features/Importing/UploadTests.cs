using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

public sealed class UploadTests(ImportServer server) : IClassFixture<ImportServer>
{
    private static readonly byte[] Report = "# One\n\nA sentence.\n\n# Two\n\nAnother.\n"u8.ToArray();

    [Fact]
    public async Task A_file_comes_in_and_its_page_says_what_came()
    {
        var (id, state) = await server.ImportAsync("first.md", [.. Report, .. "first"u8]);
        Assert.Equal("done", state);
        var page = await server.PageAsync("/import/" + id);
        Assert.Contains("Imported.", page.QuerySelector($"[data-job='{id}']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", page.QuerySelector(".judged dd")!.TextContent);
        var report = await server.PageAsync(page.QuerySelector(".import-title a")!.GetAttribute("href")!);
        Assert.Equal("first", report.QuerySelector("h1")!.TextContent);
        Assert.Empty(server.Incoming);
    }

    [Fact]
    public async Task What_is_done_can_be_searched()
    {
        await server.ImportAsync("searched.md", "# Found\n\nA quokka on an island.\n"u8.ToArray());
        var answer = await server.App.Services.GetRequiredService<SearchLibrary>().RunAsync(new SearchQuestion("quokka"), CancellationToken.None);
        Assert.Equal(1, answer.Total);
    }

    [Fact]
    public async Task The_same_file_twice_is_one_report_and_said_so()
    {
        byte[] bytes = [.. Report, .. "twice"u8];
        await server.ImportAsync("once.md", bytes);
        var (id, _) = await server.ImportAsync("again.md", bytes);
        Assert.Contains("Already here: again.md", (await server.PageAsync("/import/" + id)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_shown_as_text_and_never_leads_anywhere()
    {
        var (id, _) = await server.ImportAsync("../../etc/<img src=x onerror=alert(1)>\u202Edm.txt", []);
        var page = await server.PageAsync("/import/" + id);
        Assert.Contains("Not imported: <img src=x onerror=alert(1)>dm.txt", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("img"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("forged")]
    public async Task Without_the_pages_own_token_nothing_is_taken(string token)
        => await RefusedAsync(await server.SendAsync("a.md", new ByteArrayContent(Report), token), HttpStatusCode.BadRequest, "page anew");

    [Fact]
    public async Task Another_sites_page_cannot_send_a_file()
    {
        var response = await server.SendAsync("a.md", new ByteArrayContent(Report), change: request => request.Headers.Add("Origin", "http://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("another site", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Incoming);
    }

    [Fact]
    public async Task A_name_longer_than_any_file_system_allows_is_refused()
        => await RefusedAsync(await server.SendAsync(new string('n', 5000), new ByteArrayContent(Report)), HttpStatusCode.BadRequest, "longer than 255");

    [Fact]
    public async Task A_header_too_large_is_refused_before_anything_is_read()
    {
        var response = await server.SendAsync("a.md", new ByteArrayContent(Report), change: request => request.Headers.Add("X-" + new string('n', 40_000), "1"));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
        Assert.Empty(server.Incoming);
    }

    [Fact]
    public async Task An_import_nobody_knows_is_not_found_and_says_why()
    {
        var response = await server.Browser.GetAsync(new Uri("/import/0123456789ab", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("not known any more", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Browser.GetAsync(new Uri("/api/imports/0123456789ab", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("decision")]
    [InlineData("stop")]
    public async Task Nobody_decides_or_stops_without_the_token(string action)
    {
        using var form = new FormUrlEncodedContent([new("choice", "attach")]);
        var response = await server.Browser.PostAsync(new Uri($"/import/0123456789ab/{action}", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task RefusedAsync(HttpResponseMessage response, HttpStatusCode status, string reason)
    {
        Assert.Equal(status, response.StatusCode);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Contains(reason, answer.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Empty(server.Incoming);
    }
}
