using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Web.Tests.Features.Dossiers;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Annotating;

/// <summary>The list of notes as a browser without script uses it.</summary>
public sealed class NotesPageTests : IAsyncLifetime
{
    private readonly DossierServer server = new();

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_library_without_notes_says_how_to_make_one()
        => Assert.Contains("There are no notes yet", (await server.OpenAsync("/notes")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_list_is_narrowed_by_report_tag_colour_and_words_and_the_address_says_so()
    {
        await AnnotateAsync("The lamp", "First *thought*", Colour.Moss, "ledger");
        await AnnotateAsync("at last", "Second", Colour.Sky, "to verify");
        Assert.Equal(["The lamp", "at last"], Quotes(await server.OpenAsync("/notes")));
        Assert.Equal(["The lamp"], Quotes(await server.OpenAsync("/notes?tag=ledger")));
        Assert.Equal(["at last"], Quotes(await server.OpenAsync("/notes?colour=sky&report=lamp")));
        Assert.Equal(["The lamp"], Quotes(await server.OpenAsync("/notes?q=THOUGHT")));
        Assert.Empty(Quotes(await server.OpenAsync("/notes?report=elsewhere")));
        Assert.Equal(2, Quotes(await server.OpenAsync("/notes?colour=none&from=-3&tag=")).Count());
    }

    [Fact]
    public async Task A_note_is_rendered_from_its_markdown_and_nothing_foreign_comes_through()
    {
        await AnnotateAsync("The lamp", "See **this** <script>alert(1)</script> [x](javascript:alert(1))", Colour.Rose);
        var row = (await server.OpenAsync("/notes")).QuerySelector(".note-row")!;
        Assert.Equal("this", row.QuerySelector(".note-text strong")!.TextContent);
        Assert.Null(row.QuerySelector("script, [href^=javascript]"));
        Assert.Equal("/reports/lamp/light#p-" + server.Passage, row.QuerySelector(".where a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_note_is_deleted_and_brought_back_without_script()
    {
        await AnnotateAsync("The lamp", "Gone?", Colour.Straw, "kept");
        var after = await server.SendAsync((await server.OpenAsync("/notes?tag=kept")).QuerySelector(".note-row .btn-danger")!);
        Assert.Empty(Quotes(after));
        Assert.Contains("is deleted", after.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["The lamp"], Quotes(await server.SendAsync(after.QuerySelector("[role=status] button")!)));
    }

    [Fact]
    public async Task A_note_is_edited_without_script()
    {
        var note = await AnnotateAsync("The lamp", "Before.", Colour.Straw, "one");
        var page = await server.OpenAsync($"/notes/{note.Id}?back=%2Fnotes%3Ftag%3Dtwo");
        var list = await server.SendAsync(page.QuerySelector("main .btn-main")!, ("note", "After."), ("tags", "two, Two, three"), ("colour", "rose"));
        Assert.Equal(["The lamp"], Quotes(list));

        var edited = await server.App.Services.GetRequiredService<ReadAnnotation>().RunAsync(note.Id, CancellationToken.None);
        Assert.Equal(("After.", Colour.Rose, 2), (edited!.Note, edited.Colour, edited.Version));
        Assert.Equal(["two", "three"], edited.Tags);
    }

    [Fact]
    public async Task A_note_changed_meanwhile_comes_back_with_both_versions()
    {
        var note = await AnnotateAsync("The lamp", "One.", Colour.Straw);
        var page = await server.OpenAsync($"/notes/{note.Id}");
        await server.App.Services.GetRequiredService<EditAnnotation>().RunAsync(note.Id, 1, "Theirs.", [], Colour.Moss, CancellationToken.None);
        var both = await server.SendAsync(page.QuerySelector("main .btn-main")!, ("note", "Mine."));
        Assert.Contains("Theirs.", both.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mine.", both.QuerySelector("textarea")!.TextContent);
        Assert.Equal("2", both.QuerySelector("input[name=version]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_note_deleted_meanwhile_comes_back_with_what_was_typed()
    {
        var note = await AnnotateAsync("The lamp", "Before.", Colour.Straw, "one");
        var page = await server.OpenAsync($"/notes/{note.Id}?back=%2Fnotes%3Ftag%3Dtwo");
        await server.App.Services.GetRequiredService<DeleteAnnotation>().RunAsync(note.Id, CancellationToken.None);
        var deleted = await server.SendAsync(page.QuerySelector("main .btn-main")!, ("note", "Typed <long>."), ("tags", "two"), ("colour", "rose"));
        Assert.Contains("deleted meanwhile", deleted.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Typed <long>.", deleted.QuerySelector("textarea")!.TextContent);
        Assert.Contains("Before.", deleted.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        var restore = deleted.QuerySelector("main .btn-main")!;
        Assert.Equal("Restore and save", restore.TextContent);
        Assert.Equal(["The lamp"], Quotes(await server.SendAsync(restore, ("colour", "rose"))));
        var saved = await ReadAsync(note.Id);
        Assert.Equal(("Typed <long>.", Colour.Rose, false), (saved.Note, saved.Colour, saved.IsDeleted));
        Assert.Equal(["two"], saved.Tags);
    }

    [Fact]
    public async Task The_page_of_a_deleted_note_offers_to_bring_it_back_and_nothing_else()
    {
        var note = await AnnotateAsync("The lamp", "Before.", Colour.Straw);
        await server.App.Services.GetRequiredService<DeleteAnnotation>().RunAsync(note.Id, CancellationToken.None);
        var page = await server.OpenAsync($"/notes/{note.Id}");
        Assert.Null(page.QuerySelector("main textarea"));
        Assert.Contains("Before.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["The lamp"], Quotes(await server.SendAsync(page.QuerySelector("main .btn-main")!)));
        var restored = await ReadAsync(note.Id);
        Assert.Equal(("Before.", false), (restored.Note, restored.IsDeleted));
    }

    [Fact]
    public async Task A_note_too_long_is_refused_and_what_was_typed_stays()
    {
        var note = await AnnotateAsync("The lamp", "Short.", Colour.Straw);
        var page = await server.SendAsync((await server.OpenAsync($"/notes/{note.Id}")).QuerySelector("main .btn-main")!, ("note", new string('x', 8_001)));
        Assert.Contains("8000 are the most", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(8_001, page.QuerySelector("textarea")!.TextContent.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/delete")]
    [InlineData("/restore")]
    public async Task A_form_without_its_token_changes_nothing(string action)
    {
        var note = await AnnotateAsync("The lamp", "Stays.", Colour.Straw);
        using var form = new FormUrlEncodedContent([new("back", "/notes")]);
        using var response = await server.Client.PostAsync($"/notes/{note.Id}{action}", form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(1, (await server.App.Services.GetRequiredService<ReadAnnotation>().RunAsync(note.Id, CancellationToken.None))!.Version);
    }

    [Fact]
    public async Task There_is_no_page_of_a_note_that_never_was()
    {
        using var response = await server.Client.GetAsync("/notes/nothing");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_form_leads_back_to_the_list_and_nowhere_else()
    {
        var note = await AnnotateAsync("The lamp", "Where to?", Colour.Straw);
        var page = await server.OpenAsync($"/notes/{note.Id}?back=%2F%2Felsewhere.example");
        Assert.Equal("/notes", page.QuerySelector("input[name=back]")!.GetAttribute("value"));
    }

    private static IEnumerable<string> Quotes(IDocument page) => page.QuerySelectorAll(".note-row blockquote").Select(quote => quote.TextContent);

    private async Task<AnnotationRow> ReadAsync(AnnotationId id)
        => (await server.App.Services.GetRequiredService<ReadAnnotation>().RunAsync(id, CancellationToken.None))!;

    private async Task<AnnotationRow> AnnotateAsync(string quote, string note, Colour colour, params string[] tags)
    {
        var draft = new QuoteDraft(new ReportId("lamp"), quote, null, null, note, tags, colour);
        var outcome = await server.App.Services.GetRequiredService<AnnotateQuote>().RunAsync(draft, CancellationToken.None);
        return Assert.IsType<AnnotateQuoteOutcome.Saved>(outcome).Annotation;
    }
}
