using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class CheckLibraryTests : IAsyncLifetime, IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private readonly TemporaryLibrary _library = new();

    public async Task InitializeAsync()
    {
        await _library.InitializeAsync();
        var (hash, length) = await _library.Get<Originals>().KeepAsync(new MemoryStream("One _two_."u8.ToArray()), CancellationToken.None);
        var report = Report.Create(new ReportId("alpha"), Origin.Import, "Alpha", Now);
        report.Attach(new Original(hash, "alpha.md", "markdown", length, Now));
        var chapter = Section.Chapter(SectionId.New(), report.Id, SectionKind.Chapter, "one", "One", 0);
        var passage = Passage.Create(
            new PassageId("p1"), chapter, 0, new PassagePlace(1, null, null),
            new PassageContent(PassageKind.Paragraph, "One _two_.", "One two.", TextHash.Of("One two."), "en"));
        var id = AnnotationId.New();
        var anchor = Anchor.Create(id, 0, passage.Id, new TextSpan(4, 7), "two", "One ", ".", passage.Hash);
        await using var context = _library.Context();
        context.AddRange(report, chapter, passage, Annotation.Create(id, report.Id, AnalystId.Local, [anchor], "", Colour.Straw, Now));
        await context.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task A_sound_library_is_clean()
    {
        var diagnosis = await DiagnoseAsync();
        Assert.Empty(diagnosis.Troubles);
        Assert.Equal((1, 1, 1, 1), (diagnosis.Reports, diagnosis.Passages, diagnosis.Annotations, diagnosis.Originals));
    }

    [Fact]
    public async Task A_lost_original_is_found()
    {
        File.Delete(_library.Get<Originals>().PathOf(_library.Get<Originals>().All().Single()));
        Assert.Equal("original-missing", Assert.Single((await DiagnoseAsync()).Troubles).Kind);
    }

    [Fact]
    public async Task A_file_that_no_report_names_is_counted_but_no_damage()
    {
        await _library.Get<Originals>().KeepAsync(new MemoryStream([9]), CancellationToken.None);
        var diagnosis = await DiagnoseAsync();
        Assert.True(diagnosis.IsClean);
        Assert.Equal(1, diagnosis.UnnamedOriginals);
    }

    [Fact]
    public async Task What_a_killed_program_left_is_counted_but_no_damage()
    {
        Directory.CreateDirectory(_library.Folder.Incoming);
        await File.WriteAllTextAsync(Path.Combine(_library.Folder.Incoming, "upload"), "half");
        await File.WriteAllTextAsync(Path.Combine(_library.Folder.Originals, ".x.tmp"), "half");
        var diagnosis = await DiagnoseAsync();
        Assert.True(diagnosis.IsClean);
        Assert.Equal((2, 0), (diagnosis.Leftovers, diagnosis.UnnamedOriginals));
    }

    [Fact]
    public async Task Evidence_that_lost_its_passage_is_found()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        await library.AttachTextAsync();
        await using (var context = library.Context()) await context.EvidencePassages.Take(1).ExecuteDeleteAsync();
        Assert.Contains((await library.Get<CheckLibrary>().RunAsync(CancellationToken.None)).Troubles, trouble => trouble.Kind == "evidence-untied");
    }

    [Theory]
    [InlineData("UPDATE Passages SET Text = 'One too.'", "text-changed")]
    [InlineData("UPDATE Passages SET Markdown = 'One _tow_.'", "text-differs-from-page")]
    [InlineData("UPDATE Anchors SET Quote = 'tow'", "quote-differs")]
    [InlineData("PRAGMA foreign_keys=OFF; DELETE FROM Passages", "reference-broken")]
    [InlineData("DELETE FROM Annotations; DELETE FROM Passages; DELETE FROM Sections", "import-half")]
    [InlineData("UPDATE Reports SET Original_Hash = NULL, Original_FileName = NULL, Original_Format = NULL, Original_Length = NULL, Original_Received = NULL", "original-unnamed")]
    [InlineData("PRAGMA foreign_keys=OFF; UPDATE Passages SET ChapterId = 'elsewhere'", "passage-misplaced")]
    [InlineData("DELETE FROM Anchors", "note-without-place")]
    public async Task Damage_to_what_was_stored_is_found(string damage, string kind)
    {
        await using (var context = _library.Context()) await context.Database.ExecuteSqlRawAsync(damage);
        Assert.Contains((await DiagnoseAsync()).Troubles, trouble => trouble.Kind == kind);
    }

    private Task<Diagnosis> DiagnoseAsync() => _library.Get<CheckLibrary>().RunAsync(CancellationToken.None);
}
