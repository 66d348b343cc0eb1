using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class NewerSeedTests
{
    private static readonly FindingId First = new("f-summit-removed-stated-limits");
    private static readonly FindingId Second = new("f-shared-wish-for-multipolarity");

    [Fact]
    public async Task A_newer_seed_changes_adds_and_removes_rows()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        library.Seed.Change("findings.yaml", "polarity: deepens", "polarity: neutral");
        library.Seed.Change("entities.yaml", "name: Joint statement of 4 February 2022", "name: The joint statement");
        library.Seed.Change("sources.yaml", "sources:\n", "sources:\n  - {id: new-source, kind: news, title: T, publisher: P, date: null, url: null, language: en, reliability: primary, how_seen: excerpt, note: null, accessed: null}\n");
        library.Seed.Remove("findings.yaml", Second.Value);
        Assert.IsType<LoadSeedOutcome.Loaded>(await library.LoadAsync());

        await using var context = library.Context();
        Assert.Equal(Polarity.Neutral, (await context.Findings.SingleAsync(finding => finding.Id == First)).Polarity);
        Assert.False(await context.Findings.AnyAsync(finding => finding.Id == Second));
        Assert.Equal(149, await context.Findings.CountAsync());
        Assert.Equal("The joint statement", (await context.Entities.SingleAsync(entity => entity.Id == new EntityId("joint-statement-2022"))).Name);
        Assert.Equal(170, await context.Sources.CountAsync());
        Assert.Equal([OutboxKind.All, OutboxKind.All], await context.Outbox.OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());
        Assert.Equal(12, await context.Contributors.CountAsync(person => person.SectionId == null));
    }

    [Fact]
    public async Task Events_are_changed_in_place_with_their_ties_and_go_with_them()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        await using var before = library.Context();
        var arrived = await before.Events.Where(happening => happening.Id == "ev-sco-founded").Select(happening => happening.Arrived).SingleAsync();
        Assert.True(arrived > 0);
        var count = await before.Events.CountAsync();
        library.Seed.Change("events.yaml", "participants: [china, russia]\n    other_participants: [Kazakhstan", "participants: [russia]\n    other_participants: [China, Kazakhstan");
        library.Seed.Change("events.yaml", "domains: [sco-forum]", "domains: [partnership-framework, sco-forum]");
        library.Seed.Remove("events.yaml", "ev-treaty-2001-signed");
        Assert.IsType<LoadSeedOutcome.Loaded>(await library.LoadAsync());

        await using var context = library.Context();
        var founded = await context.Events.Include(happening => happening.Domains).Include(happening => happening.Participants).SingleAsync(happening => happening.Id == "ev-sco-founded");
        Assert.Equal(arrived, founded.Arrived);
        Assert.Equal(["russia"], founded.Participants.Select(tie => tie.EntityId.Value));
        Assert.Equal(["partnership-framework", "sco-forum"], founded.Domains.OrderBy(tie => tie.Order).Select(tie => tie.DomainId.Value));
        Assert.Equal("China", founded.OtherParticipants[0]);
        Assert.Equal(count - 1, await context.Events.CountAsync());
        Assert.False(await context.Set<EventEntity>().AnyAsync(tie => tie.EventId == "ev-treaty-2001-signed"));
        Assert.False(await context.Set<EventDomain>().AnyAsync(tie => tie.EventId == "ev-treaty-2001-signed"));
    }

    [Fact]
    public async Task A_full_text_stays_as_it_is_and_its_evidence_is_tied_anew()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        await library.AttachTextAsync();
        await using var before = library.Context();
        var passages = await before.Passages.OrderBy(passage => passage.Order).Select(passage => passage.Id).ToListAsync();
        var sections = await before.Sections.OrderBy(section => section.Order).Select(section => new { section.Id, section.Order, section.Number, section.Title }).ToListAsync();
        var original = (await before.Reports.SingleAsync()).Original;

        library.Seed.Change("report.yaml", "place: Washington, D.C.", "place: Washington");
        library.Seed.Change("findings.yaml", "- {section: Executive Summary, paragraph: 1}", "- {section: Executive Summary, paragraph: 2}");
        Assert.IsType<LoadSeedOutcome.Loaded>(await library.LoadAsync());

        await using var context = library.Context();
        Assert.Equal(passages, await context.Passages.OrderBy(passage => passage.Order).Select(passage => passage.Id).ToListAsync());
        Assert.Equal(sections, await context.Sections.OrderBy(section => section.Order).Select(section => new { section.Id, section.Order, section.Number, section.Title }).ToListAsync());
        var report = await context.Reports.SingleAsync();
        Assert.Equal(("Washington", original), (report.PublisherPlace, report.Original));
        Assert.Equal(0, await context.Evidence.CountAsync(evidence => evidence.Passages.Count == 0));
        var tied = await context.Evidence.Where(evidence => evidence.FindingId == First).SelectMany(evidence => evidence.Passages)
            .Join(context.Passages, tie => tie.PassageId, passage => passage.Id, (tie, passage) => passage.Paragraph).SingleAsync();
        Assert.Equal(2, tied);
    }

    [Fact]
    public async Task What_users_made_stays()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        await library.AttachTextAsync();
        var (note, kept) = await WriteAsync(library);

        library.Seed.Remove("findings.yaml", First.Value);
        library.Seed.Change("chapters/01-executive-summary.md", "Vladimir Putin and Xi Jinping met", "The two presidents met");
        Assert.IsType<LoadSeedOutcome.Loaded>(await library.LoadAsync());

        await using var context = library.Context();
        var annotation = await context.Annotations.Include(annotation => annotation.Anchors).Include(annotation => annotation.Tags).SingleAsync();
        Assert.Equal((note, "Paragraph"), (annotation.Id, annotation.Anchors.Single().Quote));
        Assert.Single(annotation.Tags);
        Assert.Equal(kept, await context.DossierItems.OrderBy(item => item.Order).Select(item => item.Id).ToListAsync());
        Assert.True(await context.Findings.AnyAsync(finding => finding.Id == First), "A finding that a dossier holds is not taken away.");
        Assert.True((await library.Get<CheckLibrary>().RunAsync(CancellationToken.None)).IsClean);
    }

    [Fact]
    public async Task A_malformed_seed_is_refused_and_changes_nothing()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        library.Seed.Change("findings.yaml", "polarity: deepens", "polarity: neutral");
        var line = library.Seed.Change("series.yaml", "unit: USD billion", "units: USD billion");
        var refused = Assert.IsType<OpenOutcome.Refused>(await library.Get<OpenFolder>().RunAsync(CancellationToken.None));
        Assert.Contains($"series.yaml, line {line}: The key “units” is unknown here.", refused.Reason, StringComparison.Ordinal);
        await using var context = library.Context();
        Assert.Equal(Polarity.Deepens, (await context.Findings.SingleAsync(finding => finding.Id == First)).Polarity);
    }

    [Fact]
    public async Task A_library_never_goes_back_to_an_older_seed()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        foreach (var file in library.Seed.Folder.Files().Where(file => file.EndsWith(".yaml", StringComparison.Ordinal))) library.Seed.Change(file, "version: 2", "version: 1");
        Assert.IsType<LoadSeedOutcome.Current>(await library.LoadAsync());
    }

    private static async Task<(AnnotationId Note, List<DossierItemId> Kept)> WriteAsync(ReseededLibrary library)
    {
        await using var context = library.Context();
        var passage = await context.Passages.OrderBy(passage => passage.Order).Skip(1).FirstAsync();
        var digest = await context.Digests.FirstAsync(digest => digest.Id == new DigestId("d-executive-summary-1"));
        var (note, tag, dossier) = (AnnotationId.New(), TagId.New(), DossierId.New());
        var anchor = Anchor.Create(note, 0, passage.Id, new TextSpan(0, 9), passage.Text[..9], "", passage.Text[9..20], passage.Hash);
        var annotation = Annotation.Create(note, ReseededLibrary.Report, AnalystId.Local, [anchor], "A note", Colour.Straw, DateTimeOffset.UnixEpoch);
        annotation.Tags.Add(new AnnotationTag(note, tag, 0));
        context.Add(Tag.Create(tag, "limits"));
        context.Add(annotation);
        context.Add(Dossier.Create(dossier, AnalystId.Local, "Mine", DateTimeOffset.UnixEpoch));
        await context.SaveChangesAsync();
        DossierItem[] items =
        [
            DossierItem.OfFinding(DossierItemId.New(), dossier, 0, First),
            DossierItem.OfDigest(DossierItemId.New(), dossier, 1, digest.Id, digest.Text),
            DossierItem.OfPassage(DossierItemId.New(), dossier, 2, passage.Id, new TextSpan(0, 9), passage.Text[..9]),
        ];
        context.AddRange(items);
        await context.SaveChangesAsync();
        return (note, [.. items.Select(item => item.Id)]);
    }
}
