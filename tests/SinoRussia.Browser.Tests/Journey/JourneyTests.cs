using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Browser.Tests.Frame;
using SinoRussia.Library;
using SinoRussia.Storage;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Exporting;
using Xunit;

namespace SinoRussia.Browser.Tests.Journey;

/// <summary>The main job, from the file to the footnote, each time on a server of its own.</summary>
[Collection(BrowserRun.Name)]
public sealed class JourneyTests(BrowserRun run)
{
    private const string Title = "Early warning";
    private const string ByMouse = "Two press reports, no primary document.";
    private const string ByKeys = "By keys: who signed it?";

    [JourneyFact]
    public async Task The_full_report_is_imported_searched_annotated_and_taken_away_in_a_cited_Word_document()
    {
        var word = await TravelAsync(Path.GetFileName(SharedFolder.Report), await File.ReadAllBytesAsync(SharedFolder.Report));
        var html = await LibreOffice.ToHtmlAsync(word);
        Assert.Contains(Traveller.Phrase, html, StringComparison.Ordinal);
        Assert.Contains(ByMouse, html, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_same_way_leads_through_a_text_of_our_own() => await TravelAsync(KnownText.Name, KnownText.Bytes);

    private async Task<byte[]> TravelAsync(string name, byte[] report)
    {
        await using var server = await ServerProcess.StartAsync();
        await using var watched = await run.OpenAsync("/", server: server);
        var traveller = new Traveller(watched.Page);
        await traveller.ImportAsync(name, report);
        await traveller.SearchAsync();
        var sentence = await traveller.OpenHitAsync(byKeyboard: false);
        await traveller.AnnotateByMouseAsync(sentence, ByMouse);

        // The same by keyboard alone, on a page that was opened six minutes ago: nothing on it may have expired.
        await watched.Page.Clock.InstallAsync();
        await traveller.SearchAsync();
        Assert.Equal(sentence, await traveller.OpenHitAsync(byKeyboard: true));
        await watched.Page.Clock.FastForwardAsync("06:00");
        await watched.Page.Clock.ResumeAsync();
        await traveller.AnnotateByKeyboardAsync(sentence, ByKeys);
        await AssertStoredAsync(server, sentence);

        await traveller.AddNoteToDossierAsync(ByMouse, Title);
        await watched.KeepPictureAsync("journey-dossier");
        var word = await traveller.ExportWordAsync();
        AssertCited(word, sentence);
        return word;
    }

    /// <summary>Asked behind the server's back: both ways made the same anchor.</summary>
    private static async Task AssertStoredAsync(ServerProcess server, string sentence)
    {
        await using var services = new ServiceCollection().AddLogging().AddLibrary(new DataFolder(server.Folder)).BuildServiceProvider();
        var notes = (await services.GetRequiredService<ListAnnotations>().RunAsync(new AnnotationFilter(), CancellationToken.None)).Rows;
        Assert.Equal([ByKeys, ByMouse], notes.Select(note => note.Note).Order(StringComparer.Ordinal));
        Assert.All(notes, note => Assert.Equal((sentence, Traveller.Tag), (note.Quote, Assert.Single(note.Tags))));
        Assert.Equal(notes[0].Anchors, notes[1].Anchors);
    }

    private static void AssertCited(byte[] docx, string sentence)
    {
        using var word = new WordReader(docx);
        Assert.Empty(word.Errors);
        var text = word.Main.Document!.Body!.Descendants<Paragraph>().Select(WordReader.TextOf).ToList();
        Assert.Contains(text, paragraph => paragraph.Contains(sentence, StringComparison.Ordinal));
        Assert.Contains(text, paragraph => paragraph.Contains(ByMouse, StringComparison.Ordinal));
        Assert.Contains(text, paragraph => paragraph.Contains(Traveller.Tag, StringComparison.Ordinal));
        Assert.DoesNotContain(text, paragraph => paragraph.Contains(ByKeys, StringComparison.Ordinal));
        Assert.Single(word.Main.Document.Body.Descendants<FootnoteReference>());
        var citation = Assert.Single(word.Footnotes);
        foreach (var part in (string[])[",” in Understanding the Broader Transatlantic Security", ", ed. Max Bergmann and Andrew Lohsen (", ", 2022), §", " ¶", "https://www.csis.org/"])
            Assert.Contains(part, citation, StringComparison.Ordinal);
    }
}
