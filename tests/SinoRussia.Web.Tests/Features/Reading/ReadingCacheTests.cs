using Xunit;

namespace SinoRussia.Web.Tests.Features.Reading;

public sealed class ReadingCacheTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Fact]
    public async Task The_second_reader_is_served_from_the_cache()
    {
        Assert.False((await AskAsync(server.Chapter + "?q=mole")).IsCached);
        var (cached, html) = await AskAsync(server.Chapter + "?q=mole");
        Assert.True(cached);
        Assert.Contains("One lamp at the", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_in_the_store_shows_at_once()
    {
        await AskAsync(server.Chapter);
        await server.AnnotateAsync("None at the inn", "Seen at once");
        var (cached, html) = await AskAsync(server.Chapter);
        Assert.False(cached);
        Assert.Contains("Seen at once", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Themes_and_searches_have_pages_of_their_own_and_a_stray_parameter_has_none()
    {
        await AskAsync(server.Chapter + "?q=wardens");
        Assert.False((await AskAsync(server.Chapter + "?q=inn")).IsCached);
        Assert.True((await AskAsync(server.Chapter + "?q=wardens&stray=1")).IsCached);
        var (cached, html) = await AskAsync(server.Chapter + "?q=wardens", theme: "dark");
        Assert.False(cached);
        Assert.Contains("data-theme=\"dark\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_and_plain_pages_do_not_mix()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Chapter);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.StartsWith("<!DOCTYPE html>", (await AskAsync(server.Chapter)).Html, StringComparison.Ordinal);
    }

    /// <summary>What ages, such as the five minutes of an island's marker, would make a page that was left open fail later.</summary>
    [Fact]
    public async Task A_reading_page_holds_nothing_that_ages_whether_rendered_or_cached()
    {
        foreach (var mustBeCached in new[] { false, true })
        {
            using var response = await server.Client.GetAsync(server.Chapter + "?q=left-open");
            Assert.Equal(mustBeCached, response.Headers.Age is not null);
            var html = await response.Content.ReadAsStringAsync();
            Assert.False(response.Headers.Contains("Set-Cookie"));
            Assert.DoesNotContain("<!--Blazor:", html, StringComparison.Ordinal);
            Assert.DoesNotContain("__RequestVerificationToken", html, StringComparison.Ordinal);
            Assert.DoesNotContain("nonce", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_that_holds_the_panel_of_notes_is_never_cached()
    {
        var first = Marker((await AskAsync(server.Chapter + "?notes=open")).Html);
        var (cached, html) = await AskAsync(server.Chapter + "?notes=open");
        Assert.False(cached);
        // Sealed anew, so that its five minutes begin with this request.
        Assert.NotEqual(first, Marker(html));
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_not_kept()
    {
        await AskAsync(LibraryServer.Seed + "/none");
        Assert.False((await AskAsync(LibraryServer.Seed + "/none")).IsCached);
    }

    private static string Marker(string html)
    {
        var start = html.IndexOf("<!--Blazor:", StringComparison.Ordinal);
        Assert.True(start >= 0, "There is no island on the page.");
        return html[start..html.IndexOf("-->", start, StringComparison.Ordinal)];
    }

    /// <summary>The output cache says the age of what it gives out.</summary>
    private async Task<(bool IsCached, string Html)> AskAsync(string address, string? theme = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (theme is not null) request.Headers.Add("Cookie", $"theme={theme}");
        using var response = await server.Client.SendAsync(request);
        return (response.Headers.Age is not null, await response.Content.ReadAsStringAsync());
    }
}
