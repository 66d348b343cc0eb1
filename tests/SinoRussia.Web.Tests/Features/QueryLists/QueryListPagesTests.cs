using System.Net;
using System.Text;
using AngleSharp.Dom;
using SinoRussia.Library.Searches;
using SinoRussia.Web.Tests.Features.SavedSearches;
using Xunit;

namespace SinoRussia.Web.Tests.Features.QueryLists;

public sealed class QueryListPagesTests(SearchesServer server) : IClassFixture<SearchesServer>
{
    [Fact]
    public async Task A_pasted_list_becomes_an_address_and_each_number_opens_its_search()
    {
        var (status, address, page) = await SendAsync("missile\n# remark\nspace AND\n\"gray zone\"", ("by", "chapter"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("/queries?q=missile&q=space%20AND&q=%22gray%20zone%22&by=chapter", address.PathAndQuery);
        var rows = page.QuerySelectorAll(".matrix tbody tr");
        Assert.Equal(["missile", "space AND", "\"gray zone\""], rows.Select(row => row.QuerySelector("th code")!.TextContent));
        Assert.Contains("AND", rows[1].QuerySelector("th p")!.TextContent, StringComparison.Ordinal);
        foreach (var link in rows.SelectMany(row => row.QuerySelectorAll("td a")).Take(6))
        {
            var count = (await server.OpenAsync(link.GetAttribute("href")!)).QuerySelector("h2.count")!.TextContent;
            Assert.StartsWith(link.TextContent + " result", count, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_list_too_long_for_an_address_is_kept_and_capped()
    {
        var lines = string.Join('\n', Enumerable.Range(0, SearchesLimits.Queries + 3).Select(i => $"missile word{i}"));
        var (_, address, page) = await SendAsync(lines);
        Assert.StartsWith("?list=", address.Query, StringComparison.Ordinal);
        Assert.Equal(SearchesLimits.Queries, page.QuerySelectorAll(".matrix tbody tr").Length);
        Assert.Contains("3 more were left out", page.QuerySelector(".msg")!.TextContent, StringComparison.Ordinal);
        var csv = await server.Browser.GetStringAsync(page.QuerySelector("a[download]")!.GetAttribute("href"));
        Assert.Equal(SearchesLimits.Queries + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("utf-8", "missile\r\nучения\r\n北斗")]
    [InlineData("utf-16", "missile\nучения\n北斗")]
    public async Task A_text_file_is_taken_in_the_encoding_it_says(string encoding, string text)
    {
        var bytes = (byte[])[.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(text)];
        using var response = await UploadAsync(bytes);
        Assert.Equal("/queries?q=missile&q=%D1%83%D1%87%D0%B5%D0%BD%D0%B8%D1%8F&q=%E5%8C%97%E6%96%97&by=report", response.RequestMessage!.RequestUri!.PathAndQuery);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF }, "not plain text")]
    [InlineData(new byte[] { 0x61, 0xC3, 0x28 }, "not plain text")]
    [InlineData(new byte[0], "no query in the list")]
    public async Task A_file_that_is_no_list_is_refused_with_the_reason(byte[] bytes, string reason)
    {
        using var response = await UploadAsync(bytes);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(reason, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_and_a_forged_form_changes_nothing()
    {
        using var large = await UploadAsync(new byte[SearchesLimits.ListLength + 1]);
        Assert.Equal(HttpStatusCode.BadRequest, large.StatusCode);
        Assert.Contains("larger than a list", await large.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var huge = await UploadAsync(new byte[10 * SearchesLimits.ListLength]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.StatusCode);
        var (status, _, _) = await SendAsync("missile", ("__RequestVerificationToken", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task The_matrix_is_a_file_and_the_same_file_again()
    {
        foreach (var format in (string[])["csv", "xlsx"])
        {
            var address = $"/queries/export.{format}?q=missile&q=space&by=year";
            Assert.Equal(await server.Browser.GetByteArrayAsync(address), await server.Browser.GetByteArrayAsync(address));
        }

        using var none = await server.Browser.GetAsync("/queries/export.csv?by=year");
        using var gone = await server.Browser.GetAsync("/queries?list=none");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (none.StatusCode, gone.StatusCode));
    }

    private async Task<(HttpStatusCode Status, Uri Address, IDocument Page)> SendAsync(string lines, params (string, string)[] filled)
        => await server.SendAsync((await server.OpenAsync("/queries")).QuerySelector("main form button")!, [("lines", lines), .. filled]);

    private async Task<HttpResponseMessage> UploadAsync(byte[] bytes)
    {
        var token = (await server.OpenAsync("/queries")).QuerySelector("main form input[type=hidden]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("report"), "by" }, { new ByteArrayContent(bytes), "file", "list.txt" } };

        // Asks first: a server that refuses by the length answers and hangs up, maybe while the file is still being written to it.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/queries") { Content = form, Headers = { ExpectContinue = true } };
        return await server.Browser.SendAsync(request);
    }
}
