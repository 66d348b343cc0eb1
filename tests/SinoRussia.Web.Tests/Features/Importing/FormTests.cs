using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>The import page in a browser without script.</summary>
public sealed class FormTests(ImportServer server) : IClassFixture<ImportServer>
{
    [Fact]
    public async Task Several_files_in_one_form_lead_to_one_page_that_says_what_became_of_each()
    {
        var response = await PostAsync(Field(server.Token), File("good.md", "# A\n\nText of the form.\n"), File("empty.md", ""));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var address = response.Headers.Location!.ToString();

        var page = await EndAsync(address);

        var files = page.QuerySelectorAll("[data-job]");
        Assert.Equal(2, files.Length);
        Assert.Contains(files, file => file.TextContent.Contains("Imported.", StringComparison.Ordinal));
        Assert.Contains(files, file => file.TextContent.Contains("Not imported: empty.md", StringComparison.Ordinal));
        Assert.Empty(server.Incoming);
    }

    [Fact]
    public async Task A_form_without_a_file_says_so()
        => await RefusedAsync(await PostAsync(Field(server.Token), File("", "")), HttpStatusCode.BadRequest, "No file was chosen");

    [Fact]
    public async Task A_form_with_a_forged_token_is_refused()
        => await RefusedAsync(await PostAsync(Field("forged"), File("a.md", "# A")), HttpStatusCode.BadRequest, "Load the page anew");

    [Fact]
    public async Task A_form_whose_token_comes_after_the_files_is_refused_before_they_are_taken()
        => await RefusedAsync(await PostAsync(File("a.md", "# A"), Field(server.Token)), HttpStatusCode.BadRequest, "Load the page anew");

    [Fact]
    public async Task A_body_that_is_no_form_is_refused()
        => await RefusedAsync(await server.Browser.PostAsync(new Uri("/import", UriKind.Relative), new StringContent("a=b")), HttpStatusCode.BadRequest, "No file was chosen");

    [Fact]
    public async Task A_form_cut_off_in_a_file_is_refused_and_leaves_nothing()
    {
        var body = $"--b\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{server.Token}\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.md\"\r\n\r\n# A cut off";
        using var content = new StringContent(body);
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };
        await RefusedAsync(await server.Browser.PostAsync(new Uri("/import", UriKind.Relative), content), HttpStatusCode.BadRequest, "broke off");
    }

    private async Task<IDocument> EndAsync(string address)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            using var response = await server.Browser.GetAsync(new Uri(address, UriKind.Relative));
            var page = await RunningServer.ParseAsync(await response.Content.ReadAsStringAsync());
            Assert.Equal(page.QuerySelector("[data-running]") is not null, response.Headers.Contains("Refresh"));
            if (page.QuerySelector("[data-running]") is null) return page;
            await Task.Delay(25);
        }

        throw new TimeoutException("The files were not read within half a minute.");
    }

    private async Task RefusedAsync(HttpResponseMessage response, HttpStatusCode status, string reason)
    {
        Assert.Equal(status, response.StatusCode);
        var page = await RunningServer.ParseAsync(await response.Content.ReadAsStringAsync());
        Assert.Contains(reason, page.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[type=file]"));
        Assert.Empty(server.Incoming);
    }

    private Task<HttpResponseMessage> PostAsync(params (HttpContent Content, string Name, string? File)[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (content, name, file) in parts)
        {
            if (file is null) form.Add(content, name);
            else form.Add(content, name, file.Length == 0 ? "\"\"" : file);
        }

        return server.Browser.PostAsync(new Uri("/import", UriKind.Relative), form);
    }

    private static (HttpContent Content, string Name, string? File) Field(string token) => (new StringContent(token), "__RequestVerificationToken", null);

    private static (HttpContent Content, string Name, string? File) File(string name, string text) => (new StringContent(text), "files", name);
}
