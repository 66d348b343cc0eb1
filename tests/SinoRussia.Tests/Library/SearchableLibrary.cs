using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Tests.Storage;
using SinoRussia.Text;

namespace SinoRussia.Tests.Library;

/// <summary>A library with a small report in three languages, a digest, a finding, an entity and two domains.</summary>
public sealed class SearchableLibrary : TemporaryLibrary
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Added = new(2026, 10, 25, 9, 0, 0, TimeSpan.Zero);
    private int order;

    public Report Report { get; } = Report.Create(new ReportId("alpha"), Origin.Import, "Alpha report", Added);

    public Section Space { get; } = Section.Chapter(new SectionId("ch-space"), new ReportId("alpha"), SectionKind.Chapter, "space", "Space", 0);

    public Section Sea { get; } = Section.Chapter(new SectionId("ch-sea"), new ReportId("alpha"), SectionKind.Chapter, "sea", "The Sea", 2);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (Space.Number, Sea.Number) = ("1", "2");
        Report.Issued = PartialDate.Parse("2022-12-08");
        Space.Perspective = Perspective.ChineseAuthors;
        var warning = Section.Under(Space, new SectionId("sec-warning"), "warning", "Early Warning", 1);
        await using var context = Context();
        var domain = CooperationDomain.Create(new DomainId("space"), null, 0, ("Space", "Космос", "太空"), "Things in orbit.", true, [Space.Id], []);
        var below = CooperationDomain.Create(new DomainId("early-warning"), domain.Id, 1, ("Early warning", "Предупреждение", "预警"), "Seeing launches.", true, [Space.Id], []);
        var passages = new[]
        {
            Passage(warning, "The missile attack warning network has two radars and one satellite."),
            Passage(warning, "A missile gave no warning before the attack."),
            Passage(warning, "北斗卫星导航系统与GLONASS兼容。"),
            Passage(Sea, "Ёлки у моря: учения «Восток» прошли успешно.", part: 2),
            Passage(Sea, "An anti-ship missile is no satellite."),
        };
        var finding = Finding.Create(new FindingId("f-one"), Origin.Seed, Report.Id, Space.Id, 0, Content("The two share warning data.", Perspective.RussianAuthors));
        var entity = Entity.Create(new EntityId("voronezh-radar"), "weapon-system", "Voronezh radar", "A radar.", false, null, []);
        entity.Aliases.AddRange([new(entity.Id, "ru", 0, "РЛС Воронеж"), new(entity.Id, "zh", 1, "沃罗涅日雷达")]);
        finding.Entities.Add(new FindingEntity(finding.Id, entity.Id, 0));
        finding.Domains.Add(new FindingDomain(finding.Id, below.Id, 0));
        var evidence = Evidence.Create(new EvidenceId("e-one"), finding.Id, 0, "Early Warning", 1, Stance.Supports);
        evidence.Passages.Add(new EvidencePassage(evidence.Id, passages[0].Id, 0));
        finding.Evidence.Add(evidence);
        Report.Contributors.Add(Contributor.Create(Report.Id, Space.Id, ContributorRole.Author, "Ann Wilson", 1));
        context.AddRange(Report, Space, Sea, warning, domain, below, entity, finding);
        context.AddRange(passages);
        context.Add(Digest.Create(new DigestId("d-one"), Space, "Early Warning", 0, 1, PassageKind.Paragraph, "Radars are shared.", "Radars are shared."));
        context.Add(OutboxEntry.Of(Report.Id));
        await context.SaveChangesAsync();
    }

    public Task<KeepOutcome> KeepAsync() => Get<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);

    public Task<SearchAnswer> SearchAsync(SearchQuestion question) => Get<SearchLibrary>().RunAsync(question, CancellationToken.None);

    public Task<SearchAnswer> SearchAsync(string text) => SearchAsync(new SearchQuestion(text));

    public async Task<AnnotationId> AnnotateAsync(string note, string quote)
    {
        await using var context = Context();
        var passage = context.Passages.AsEnumerable().First(p => p.Text.Contains(quote, StringComparison.Ordinal));
        var start = passage.Text.IndexOf(quote, StringComparison.Ordinal);
        var id = AnnotationId.New();
        var anchor = Anchor.Create(id, 0, passage.Id, new TextSpan(start, start + quote.Length), quote, "", "", passage.Hash);
        var annotation = Annotation.Create(id, Report.Id, AnalystId.Local, [anchor], note, Colour.Straw, Now);
        var tag = Tag.Create(TagId.New(), "to verify " + id);
        annotation.Tags.Add(new AnnotationTag(id, tag.Id, 0));
        context.AddRange(tag, annotation, OutboxEntry.Of(id));
        await context.SaveChangesAsync();
        return id;
    }

    public static FindingContent Content(string statement, Perspective view)
        => new(statement, StatementKind.Judgement, view, Polarity.Deepens, Hedging.Asserted, null, [], [], []);

    private Passage Passage(Section section, string text, int? part = null)
    {
        var at = order++;
        return SinoRussia.Model.Passage.Create(
            new PassageId("p" + at), section, at, new PassagePlace(at + 1, part, null),
            new PassageContent(PassageKind.Paragraph, text, text, TextHash.Of(text), Scripts.Language(text)!));
    }
}
