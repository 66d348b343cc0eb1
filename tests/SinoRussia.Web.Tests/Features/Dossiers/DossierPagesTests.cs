using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Dossiers;

public sealed class DossierPagesTests(DossierServer server) : IClassFixture<DossierServer>
{
    [Fact]
    public async Task A_dossier_is_begun_filled_ordered_and_undone_without_script()
    {
        var list = await server.OpenAsync("/dossiers");
        var page = await server.SendAsync(list.QuerySelector("main .btn-main")!, ("title", "First & foremost"));
        Assert.Equal("First & foremost", page.QuerySelector("h1")!.TextContent);

        page = await server.SendAsync(Button(page, "Add text"), ("text", "One *thing*."));
        page = await server.SendAsync(Button(page, "Add text"), ("text", "Another thing."));
        Assert.Equal(["One thing.", "Another thing."], Texts(page));
        Assert.Equal("thing", page.QuerySelector(".own em")!.TextContent);

        page = await server.SendAsync(page.QuerySelectorAll("[value=up]")[1]);
        Assert.Equal(["Another thing.", "One thing."], Texts(page));

        page = await server.SendAsync(Button(page, "Save"), ("text", "Another thing, changed."));
        Assert.Equal("Another thing, changed.", Texts(page)[0]);

        page = await server.SendAsync(page.QuerySelector(".own .btn-danger")!);
        Assert.Equal(["One thing."], Texts(page));
        page = await server.SendAsync(page.QuerySelector("form.msg button")!);
        Assert.Equal(["Another thing, changed.", "One thing."], Texts(page));

        list = await server.SendAsync(page.QuerySelector("aside .btn-danger")!);
        Assert.Contains("“First & foremost” is deleted.", list.QuerySelector("form.msg")!.TextContent, StringComparison.Ordinal);
        page = await server.SendAsync(list.QuerySelector("form.msg button")!);
        Assert.Equal(2, Texts(page).Length);
    }

    [Fact]
    public async Task Something_is_added_to_a_new_dossier_and_then_to_one_of_the_list()
    {
        var add = await server.OpenAsync($"/dossiers/add?passage={server.Passage}&start=4&end=8&back=%2Fsearch%3Fq%3Dlamp");
        Assert.Equal("lamp", add.QuerySelector("main blockquote")!.TextContent.Trim());
        var page = await server.SendAsync(Button(add, "Add"), ("title", "Made on the way"));
        Assert.Equal("Made on the way", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/search?q=lamp", page.QuerySelector(".msg a")!.GetAttribute("href"));
        Assert.Equal("Anna Burns, “Light,” in The Lamp (n.d.), §1 ¶1.", Flat(page.QuerySelector(".excerpt .cite")!));

        var whole = await server.OpenAsync($"/dossiers/add?passage={server.Passage}");
        var option = whole.QuerySelectorAll("option").Single(choice => choice.TextContent.Contains("Made on the way", StringComparison.Ordinal));
        page = await server.SendAsync(Button(whole, "Add"), ("dossier", option.GetAttribute("value")!));
        Assert.Equal([" lamp ".Trim(), DossierServer.Words], page.QuerySelectorAll(".excerpt blockquote").Select(quote => quote.TextContent.Trim()));
        Assert.Equal("Burns, “Light,” §1 ¶1.", Flat(page.QuerySelectorAll(".excerpt .cite")[1]));
    }

    [Fact]
    public async Task A_finding_offers_to_be_added_and_comes_with_its_codes()
    {
        var finding = (await server.OpenAsync("/findings")).QuerySelectorAll("main a[href^='/findings/']")[0].GetAttribute("href")!;
        var link = (await server.OpenAsync(finding)).QuerySelector("main a[href^='/dossiers/add?']")!;
        Assert.Equal("Add to dossier: this finding", link.TextContent);
        var page = await server.SendAsync(Button(await server.OpenAsync(link.GetAttribute("href")!), "Add"), ("title", "Findings"));
        Assert.NotNull(page.QuerySelector(".excerpt .view[data-view]"));
        Assert.StartsWith("Our wording, not the report’s; see ", Flat(page.QuerySelector(".excerpt .cite")!), StringComparison.Ordinal);
        Assert.Equal(finding, page.QuerySelector(".msg a[href^='/findings']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_foreign_address_to_return_to_is_no_link()
    {
        var add = await server.OpenAsync($"/dossiers/add?passage={server.Passage}&back=%2F%2Fevil.example");
        var page = await server.SendAsync(Button(add, "Add"), ("title", "Stays here"));
        Assert.Equal("Stays here", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("main .msg a"));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var id = await server.CreateAsync("Guarded");
        foreach (var path in (string[])["delete", "text", "rename"])
        {
            using var form = new FormUrlEncodedContent([new("text", "x"), new("title", "x")]);
            using var response = await server.Client.PostAsync($"/dossiers/{id}/{path}", form);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        var page = await server.OpenAsync($"/dossiers/{id}");
        Assert.Equal("Guarded", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(Texts(page));
    }

    [Fact]
    public async Task A_refused_change_says_why()
    {
        var id = await server.CreateAsync("Refusing");
        var page = await server.OpenAsync($"/dossiers/{id}");
        page = await server.SendAsync(Button(page, "Rename"), ("title", " "));
        Assert.Equal("A dossier needs a title.", page.QuerySelector("[role=alert]")!.TextContent);
        page = await server.SendAsync(Button(page, "Add text"), ("text", ""));
        Assert.Equal("There is no text to add.", page.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task What_a_person_wrote_is_never_markup()
    {
        var id = await server.CreateAsync("<script>alert(1)</script>");
        await server.AddTextAsync(id, "<img src=x onerror=alert(1)> [go](javascript:alert(1))");
        var page = await server.OpenAsync($"/dossiers/{id}");
        Assert.Empty(page.QuerySelectorAll("main img, main script, main [href^=javascript], main [onerror]"));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/dossiers/none")]
    [InlineData("/dossiers/add?passage=none")]
    [InlineData("/dossiers/add")]
    [InlineData("/dossiers/none/export.docx")]
    [InlineData("/notes/export.docx?report=none")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var response = await server.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("md", "text/markdown")]
    public async Task A_dossier_is_downloaded_under_its_own_name(string extension, string type)
    {
        var id = await server.CreateAsync("Раннее 预警");
        await server.AddTextAsync(id, "Text.");
        using var response = await server.Client.GetAsync($"/dossiers/{id}/export.{extension}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"Раннее 预警.{extension}", response.Content.Headers.ContentDisposition.FileNameStar);
        using var again = await server.Client.GetAsync($"/dossiers/{id}/export.{extension}");
        Assert.Equal(await response.Content.ReadAsByteArrayAsync(), await again.Content.ReadAsByteArrayAsync());
        using var other = await server.Client.GetAsync($"/dossiers/{id}/export.pdf");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task Repeated_buttons_say_what_they_act_on_and_every_field_has_a_label()
    {
        var id = await server.CreateAsync("Labels");
        await server.AddTextAsync(id, "One.");
        var page = await server.OpenAsync($"/dossiers/{id}");
        Assert.Equal("Move up: your text", page.QuerySelector("[value=up]")!.GetAttribute("aria-label"));
        Assert.All(page.QuerySelectorAll("main textarea, main input:not([type=hidden])"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    private static IElement Button(IDocument page, string text) => page.QuerySelectorAll("main button").First(button => button.TextContent == text);

    private static string[] Texts(IDocument page) => [.. page.QuerySelectorAll(".own > .prose").Select(text => text.TextContent.Trim())];

    private static string Flat(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Replace(" (", "(", StringComparison.Ordinal).Replace("(", " (", StringComparison.Ordinal);
}
