using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library.Dossiers;

public sealed class ChangeDossierTests : IAsyncLifetime, IDisposable
{
    private readonly DossierLibrary _library = new();

    public Task InitializeAsync() => _library.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task A_new_dossier_is_listed_under_its_title()
    {
        var line = Assert.Single(await _library.Get<ListDossiers>().RunAsync(CancellationToken.None));
        Assert.Equal((_library.Id, "Early warning", 0, 0), (line.Id, line.Title, line.Excerpts, line.OwnTexts));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task A_dossier_without_a_title_is_refused(string? title)
    {
        Assert.IsType<DossierOutcome.Refused>(await _library.Get<CreateDossier>().RunAsync(title, CancellationToken.None));
        Assert.IsType<DossierOutcome.Refused>(await _library.Get<RenameDossier>().RunAsync(_library.Id, title, CancellationToken.None));
        Assert.Equal("Early warning", (await _library.ReadAsync()).Title);
    }

    [Fact]
    public async Task Entries_stand_in_the_order_made_by_hand()
    {
        var (one, two, three) = (await _library.AddTextAsync("one"), await _library.AddTextAsync("two"), await _library.AddTextAsync("three"));
        await _library.Get<MoveDossierItem>().RunAsync(_library.Id, three, up: true, CancellationToken.None);
        await _library.Get<MoveDossierItem>().RunAsync(_library.Id, one, up: true, CancellationToken.None);
        await _library.Get<MoveDossierItem>().RunAsync(_library.Id, one, up: false, CancellationToken.None);
        Assert.Equal([three, one, two], (await _library.ReadAsync()).Entries.Select(entry => entry.Id));
    }

    [Fact]
    public async Task A_removed_entry_is_no_step_for_others_and_comes_back_at_its_place()
    {
        var (one, two, three) = (await _library.AddTextAsync("one"), await _library.AddTextAsync("two"), await _library.AddTextAsync("three"));
        await _library.Get<RemoveDossierItem>().RunAsync(_library.Id, two, CancellationToken.None);
        await _library.Get<MoveDossierItem>().RunAsync(_library.Id, three, up: true, CancellationToken.None);
        Assert.Equal([three, one], (await _library.ReadAsync()).Entries.Select(entry => entry.Id));
        await _library.Get<RestoreDossierItem>().RunAsync(_library.Id, two, CancellationToken.None);
        Assert.Equal([three, two, one], (await _library.ReadAsync()).Entries.Select(entry => entry.Id));
    }

    [Fact]
    public async Task A_deleted_dossier_is_gone_until_the_deletion_is_undone()
    {
        await _library.AddTextAsync("kept");
        await _library.Get<DeleteDossier>().RunAsync(_library.Id, CancellationToken.None);
        Assert.Null(await _library.Get<ReadDossier>().RunAsync(_library.Id, CancellationToken.None));
        Assert.IsType<DossierOutcome.NotFound>(await _library.Get<AddOwnText>().RunAsync(_library.Id, "late", CancellationToken.None));
        await _library.Get<RestoreDossier>().RunAsync(_library.Id, CancellationToken.None);
        Assert.Single((await _library.ReadAsync()).Entries);
    }

    [Fact]
    public async Task Own_text_is_edited_but_not_emptied()
    {
        var item = await _library.AddTextAsync("first");
        var edit = _library.Get<EditDossierText>();
        Assert.IsType<DossierOutcome.Changed>(await edit.RunAsync(_library.Id, item, "second\r\nline", CancellationToken.None));
        Assert.IsType<DossierOutcome.Refused>(await edit.RunAsync(_library.Id, item, "  ", CancellationToken.None));
        Assert.IsType<DossierOutcome.Refused>(await edit.RunAsync(_library.Id, item, new string('x', DossierLimits.Text + 1), CancellationToken.None));
        Assert.Equal("second\nline", (await _library.ReadAsync()).Entries[0].Text);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_added_or_changed()
    {
        Assert.IsType<DossierOutcome.NotFound>(await _library.Get<AddExcerpt>().RunAsync(_library.Id, new ExcerptPick.Passage(new PassageId("none")), CancellationToken.None));
        Assert.IsType<DossierOutcome.NotFound>(await _library.Get<AddExcerpt>().RunAsync(_library.Id, new ExcerptPick.Note(new AnnotationId("none")), CancellationToken.None));
        Assert.IsType<DossierOutcome.NotFound>(await _library.Get<AddExcerpt>().RunAsync(_library.Id, new ExcerptPick.Finding(new FindingId("none")), CancellationToken.None));
        Assert.IsType<DossierOutcome.NotFound>(await _library.Get<AddExcerpt>().RunAsync(_library.Id, new ExcerptPick.Digest(new DigestId("none")), CancellationToken.None));
        var outside = new ExcerptPick.Passage(_library.Passages[0], new TextSpan(10, 10_000));
        Assert.IsType<DossierOutcome.NotFound>(await _library.Get<AddExcerpt>().RunAsync(_library.Id, outside, CancellationToken.None));
        Assert.IsType<DossierOutcome.NotFound>(await _library.Get<MoveDossierItem>().RunAsync(_library.Id, new DossierItemId("none"), true, CancellationToken.None));
        Assert.Empty((await _library.ReadAsync()).Entries);
    }

    [Fact]
    public async Task Changes_made_at_once_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(at => _library.AddTextAsync($"text {at}")));
        var entries = (await _library.ReadAsync()).Entries;
        Assert.Equal(["text 0", "text 1", "text 2", "text 3"], entries.Select(entry => entry.Text).Order(StringComparer.Ordinal));
    }
}
