using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>What narrows a list of findings. Values of one kind are alternatives, kinds are all wanted.</summary>
public sealed record FindingFilter
{
    public IReadOnlyCollection<Perspective> Perspectives { get; init; } = [];

    public IReadOnlyCollection<Polarity> Polarities { get; init; } = [];

    public IReadOnlyCollection<Hedging> Hedgings { get; init; } = [];

    /// <summary>A domain with those under it.</summary>
    public DomainId? Domain { get; init; }

    public ReportId? Report { get; init; }

    /// <summary>Slug of a chapter.</summary>
    public string? Chapter { get; init; }

    /// <summary>Key of a synopsis point.</summary>
    public string? Point { get; init; }

    public EntityId? Entity { get; init; }

    /// <summary>Words that the statement contains, in any order, without regard to case.</summary>
    public string? Words { get; init; }
}

/// <summary>
/// The findings that fit, and for each value of a kind how many would fit if the other kinds stayed as they are. Zero stays zero
/// and is listed.
/// </summary>
public sealed record FindingList(
    IReadOnlyList<FindingLine> Fitting,
    int All,
    IReadOnlyDictionary<Perspective, int> ByPerspective,
    IReadOnlyDictionary<Polarity, int> ByPolarity,
    IReadOnlyDictionary<Hedging, int> ByHedging,
    IReadOnlyList<DomainLine> Domains,
    IReadOnlyList<ChapterOption> Chapters)
{
    /// <summary>What stands before anything has been asked.</summary>
    public static FindingList Empty { get; } = new(
        [], 0, new Dictionary<Perspective, int>(), new Dictionary<Polarity, int>(), new Dictionary<Hedging, int>(), [], []);
}

/// <summary>A chapter that has findings.</summary>
public sealed record ChapterOption(ReportId Report, string Slug, string? Number, string Title);

/// <summary>Lists findings by whose view, effect, hedging, domain, chapter and words.</summary>
public sealed class ListFindings(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<FindingList> RunAsync(FindingFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var all = await FindingLine.LoadAsync(context, context.Findings, cancellationToken);
        var within = await WithinAsync(context, filter, cancellationToken);
        var words = (filter.Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool Common(FindingLine line) => (within is null || within.Contains(line.Id))
            && (filter.Report is null || line.Report == filter.Report)
            && (filter.Chapter is null || line.Chapter == filter.Chapter)
            && words.All(word => line.Statement.Contains(word, StringComparison.OrdinalIgnoreCase));
        bool View(FindingLine line) => filter.Perspectives.Count == 0 || filter.Perspectives.Contains(line.Perspective);
        bool Effect(FindingLine line) => filter.Polarities.Count == 0 || filter.Polarities.Contains(line.Polarity);
        bool Hedge(FindingLine line) => filter.Hedgings.Count == 0 || filter.Hedgings.Contains(line.Hedging);

        var common = all.Where(Common).ToList();
        return new FindingList(
            [.. common.Where(line => View(line) && Effect(line) && Hedge(line))],
            all.Count,
            Counts(common.Where(line => Effect(line) && Hedge(line)), line => line.Perspective),
            Counts(common.Where(line => View(line) && Hedge(line)), line => line.Polarity),
            Counts(common.Where(line => View(line) && Effect(line)), line => line.Hedging),
            await DomainLine.LoadAsync(context, cancellationToken),
            await ChaptersAsync(context, cancellationToken));
    }

    private static async Task<HashSet<FindingId>?> WithinAsync(LibraryContext context, FindingFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Domain is null && filter.Point is null && filter.Entity is null) return null;
        var findings = context.Findings.AsQueryable();
        if (filter.Domain is { } domain)
        {
            var family = context.Domains.Where(row => row.Id == domain || row.ParentId == domain).Select(row => row.Id);
            findings = findings.Where(finding => finding.Domains.Any(tie => family.Contains(tie.DomainId)));
        }

        if (filter.Point is { } point) findings = findings.Where(finding => finding.Synopsis.Contains(point));
        if (filter.Entity is { } entity) findings = findings.Where(finding => finding.Entities.Any(tie => tie.EntityId == entity));
        return [.. await findings.Select(finding => finding.Id).ToListAsync(cancellationToken)];
    }

    private static Task<List<ChapterOption>> ChaptersAsync(LibraryContext context, CancellationToken cancellationToken)
        => context.Sections.Where(chapter => context.Findings.Any(finding => finding.ChapterId == chapter.Id))
            .OrderBy(chapter => chapter.ReportId).ThenBy(chapter => chapter.Order)
            .Select(chapter => new ChapterOption(chapter.ReportId, chapter.Slug, chapter.Number, chapter.Title))
            .ToListAsync(cancellationToken);

    private static Dictionary<T, int> Counts<T>(IEnumerable<FindingLine> lines, Func<FindingLine, T> key)
        where T : struct, Enum
    {
        var counts = lines.CountBy(key).ToDictionary();
        return Enum.GetValues<T>().ToDictionary(value => value, value => counts.GetValueOrDefault(value));
    }
}
