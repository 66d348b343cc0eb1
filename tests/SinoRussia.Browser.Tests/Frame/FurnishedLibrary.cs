using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Library.Dossiers;
using SinoRussia.Library.Showing;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.Corpus;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>
/// A library as an analyst has it after an hour: the known report with its text (the real one where it is at hand), notes in one of
/// its chapters, and a dossier with every kind of excerpt.
/// </summary>
internal sealed class FurnishedLibrary
{
    public static readonly ReportId Report = new("csis-2022-sino-russian-alignment");

    private const string Chapter = "space-us-view";

    private readonly Dictionary<string, string> names = [];

    /// <summary>Puts the ids of what was made into an address: <c>{job}</c>, <c>{note}</c>, <c>{passage}</c>, <c>{dossier}</c>.</summary>
    public string Address(string pattern) => names.Aggregate(pattern, (address, name) => address.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));

    public static async Task<FurnishedLibrary> FurnishAsync(BrowserRun run)
    {
        var made = new FurnishedLibrary();
        await using (var watched = await run.OpenAsync("/import"))
        {
            var import = new ImportSteps(watched.Page);
            var text = SharedFolder.Path is null ? KnownText.Bytes : await File.ReadAllBytesAsync(SharedFolder.Report);
            made.names["job"] = await import.GiveTextAsync("report.md", text);
        }

        await using var services = new ServiceCollection().AddLogging().AddLibrary(new DataFolder(run.Server.Folder)).BuildServiceProvider();
        await made.WriteAsync(services);
        return made;
    }

    private async Task WriteAsync(IServiceProvider services)
    {
        var chapter = Assert.IsType<ShownChapter>(await services.GetRequiredService<ShowChapter>().RunAsync(Report, Chapter, digest: false, CancellationToken.None));
        var digest = Assert.IsType<ShownChapter>(await services.GetRequiredService<ShowChapter>().RunAsync(Report, Chapter, digest: true, CancellationToken.None));
        var passages = chapter.Passages;
        var first = await NoteAsync(services, passages[0], "Who **signed** it?\n\n- first\n- then", Colour.Straw, "to-verify", "space");
        await NoteAsync(services, passages[0], "", Colour.Moss);
        await NoteAsync(services, passages[1], "Compare the *other* list.", Colour.Sky, "to-verify");
        await NoteAsync(services, passages[2], "", Colour.Rose);
        var dossier = Done(await services.GetRequiredService<CreateDossier>().RunAsync("What the lists say", CancellationToken.None)).Dossier;
        var add = services.GetRequiredService<AddExcerpt>();
        foreach (var pick in (ExcerptPick[])[
            new ExcerptPick.Note(first), new ExcerptPick.Passage(new PassageId(passages[1].Id)), new ExcerptPick.Finding(new FindingId("f-summit-removed-stated-limits")),
            new ExcerptPick.Digest(new DigestId(digest.Passages[0].Id))])
            Done(await add.RunAsync(dossier, pick, CancellationToken.None));
        Done(await services.GetRequiredService<AddOwnText>().RunAsync(dossier, "What would *settle* it: a third list.", CancellationToken.None));
        (names["note"], names["passage"], names["dossier"]) = (first.Value, passages[1].Id, dossier.Value);
    }

    private static async Task<AnnotationId> NoteAsync(IServiceProvider services, ShownPassage passage, string note, Colour colour, params string[] tags)
    {
        var span = new TextSpan(0, Math.Min(passage.Text.Length, 12));
        var draft = new AnnotationDraft(AnnotationId.New(), Report, [new AnchorDraft(new PassageId(passage.Id), span, span.Of(passage.Text))], note, tags, colour);
        return Assert.IsType<AnnotateOutcome.Saved>(await services.GetRequiredService<Annotate>().RunAsync(draft, CancellationToken.None)).Annotation.Id;
    }

    private static DossierOutcome.Changed Done(DossierOutcome outcome) => Assert.IsType<DossierOutcome.Changed>(outcome);
}
