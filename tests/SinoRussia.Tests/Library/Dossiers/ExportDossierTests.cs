using SinoRussia.Library;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Tests.Exporting;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library.Dossiers;

public sealed class ExportDossierTests : IAsyncLifetime, IDisposable
{
    private readonly DossierLibrary _library = new();

    public Task InitializeAsync() => _library.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task A_note_brings_its_quote_words_tags_citation_and_permanent_link()
    {
        var note = await _library.SavedAsync(AnnotatedLibrary.Draft("Two of *what*?", _library.On(1, "Two ships passed at dawn")) with { Tags = ["ships"] });
        await _library.AddTextAsync("It begins at **sea**.");
        await _library.AddAsync(new ExcerptPick.Note(note.Id));
        var text = await _library.MarkdownAsync();
        Assert.StartsWith("# Early warning\n\nIt begins at **sea**.\n\n**1. Note** · Chapter 1, §1 ¶2\n\n> Two ships passed at dawn[^1]\n\nTwo of *what*?\n\nTags: ships\n\n", text, StringComparison.Ordinal);
        Assert.Contains($"Permanent link: <http://127.0.0.1:5080/p/{_library.Passages[1]}>", text, StringComparison.Ordinal);
        Assert.Contains("[^1]: “Ships,” in *The Lighthouse (lighthouse)* (n.d.), §1 ¶2.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_excerpt_keeps_its_words_when_the_note_is_gone()
    {
        var note = await _library.SavedAsync(AnnotatedLibrary.Draft("Mine.", _library.On(0, "lit in the spring"), _library.On(2, "灯塔")) with { Tags = ["spring", "lamp"] });
        await _library.AddAsync(new ExcerptPick.Note(note.Id));
        var before = await _library.MarkdownAsync();
        await _library.Get<DeleteAnnotation>().RunAsync(note.Id, CancellationToken.None);
        var excerpt = (await _library.ReadAsync()).Entries[0].Excerpt!;
        Assert.Equal(["lit in the spring", "灯塔"], excerpt.Quotes.Select(quote => quote.Text));
        Assert.Equal("Mine.", excerpt.Note);
        Assert.Equal(["spring", "lamp"], excerpt.Tags);
        Assert.Equal(before, await _library.MarkdownAsync());
    }

    [Fact]
    public async Task The_second_note_on_a_work_is_short_and_the_work_is_listed_once()
    {
        await _library.AddAsync(new ExcerptPick.Passage(_library.Passages[0]));
        await _library.AddAsync(new ExcerptPick.Passage(_library.Passages[1], new TextSpan(0, 9)));
        var text = await _library.MarkdownAsync();
        Assert.Contains("> Two ships[^2]", text, StringComparison.Ordinal);
        Assert.Contains("[^2]: “Ships,” §1 ¶2.", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.StartsWith("“Ships.” In", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_remark_on_an_excerpt_stands_after_it()
    {
        var item = await _library.AddAsync(new ExcerptPick.Passage(_library.Passages[3]));
        await _library.Get<EditDossierText>().RunAsync(_library.Id, item, "Nobody?", CancellationToken.None);
        Assert.Contains("> Nobody saw the third ship.[^1]\n\nNobody?\n\n", await _library.MarkdownAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_dossier_gives_the_same_bytes_in_both_formats()
    {
        await _library.AddAsync(new ExcerptPick.Passage(_library.Passages[2]));
        foreach (var format in _library.Get<DocumentWriting>().Formats)
        {
            var first = Assert.IsType<ExportOutcome.Exported>(await _library.Get<ExportDossier>().RunAsync(_library.Id, format, CancellationToken.None));
            _library.Clock.Advance(TimeSpan.FromDays(400));
            var second = Assert.IsType<ExportOutcome.Exported>(await _library.Get<ExportDossier>().RunAsync(_library.Id, format, CancellationToken.None));
            Assert.Equal(first.Bytes.ToArray(), second.Bytes.ToArray());
        }
    }

    [Fact]
    public async Task Word_holds_the_exact_quote_and_is_valid()
    {
        await _library.AddAsync(new ExcerptPick.Passage(_library.Passages[2]));
        var file = Assert.IsType<ExportOutcome.Exported>(await _library.Get<ExportDossier>().RunAsync(_library.Id, "docx", CancellationToken.None));
        Assert.Equal("Early warning.docx", file.FileName);
        using var word = new WordReader(file.Bytes);
        Assert.Empty(word.Errors);
        Assert.Equal([LighthouseReport.Texts[2]], word.Texts("Quote"));
    }

    [Fact]
    public async Task Notes_are_written_in_reading_order_and_narrowed_by_report_and_tag()
    {
        await _library.SavedAsync(AnnotatedLibrary.Draft("later", _library.On(4, "oil")) with { Tags = ["Fuel"] });
        await _library.SavedAsync(AnnotatedLibrary.Draft("earlier", _library.On(0, "keeper")));
        var export = _library.Get<ExportAnnotations>();
        var all = Assert.IsType<ExportOutcome.Exported>(await export.RunAsync(null, null, "markdown", CancellationToken.None));
        Assert.Equal(["keeper", "oil"], new MarkdownReader(all.Bytes).Quotes);
        var tagged = Assert.IsType<ExportOutcome.Exported>(await export.RunAsync(LighthouseReport.Id, "fuel", "markdown", CancellationToken.None));
        Assert.Equal(["oil"], new MarkdownReader(tagged.Bytes).Quotes);
        Assert.IsType<ExportOutcome.Empty>(await export.RunAsync(null, "none", "markdown", CancellationToken.None));
        Assert.IsType<ExportOutcome.NotFound>(await export.RunAsync(new ReportId("none"), null, "markdown", CancellationToken.None));
    }

    [Fact]
    public async Task What_is_not_there_is_not_exported()
    {
        Assert.IsType<ExportOutcome.NotFound>(await _library.Get<ExportDossier>().RunAsync(new DossierId("none"), "docx", CancellationToken.None));
        Assert.IsType<ExportOutcome.NotFound>(await _library.Get<ExportDossier>().RunAsync(_library.Id, "pdf", CancellationToken.None));
    }

    [Theory]
    [InlineData("A/B: \"C\"?", "A-B- C")]
    [InlineData("...", "dossier")]
    [InlineData("预警\u0007", "预警")]
    public async Task A_title_becomes_a_name_that_every_system_allows(string title, string name)
    {
        await _library.Get<RenameDossier>().RunAsync(_library.Id, title, CancellationToken.None);
        var file = Assert.IsType<ExportOutcome.Exported>(await _library.Get<ExportDossier>().RunAsync(_library.Id, "markdown", CancellationToken.None));
        Assert.Equal(name + ".md", file.FileName);
    }
}
