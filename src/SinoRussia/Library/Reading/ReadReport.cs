using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>One of the points a report is summed up in.</summary>
public sealed record PointLine(string Key, string Heading, string Gist, string? FidelityNote, IReadOnlyList<SectionId> Chapters, int Findings);

/// <summary>How many source documents of a language a report excerpts.</summary>
public sealed record DocumentCount(string Language, int Documents);

/// <summary>A report's page.</summary>
public sealed record ReportReading(
    ReportOutline Outline,
    Report Record,
    IReadOnlyList<PersonLine> Editors,
    IReadOnlyList<PersonLine> Authors,
    IReadOnlyList<PointLine> Points,
    IReadOnlyList<FindingLine> Findings,
    IReadOnlyList<DocumentCount> Documents,
    bool HasDigest,
    int Words);

/// <summary>Reads the record of a report, its points, chapters and findings.</summary>
public sealed class ReadReport(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<ReportReading?> RunAsync(ReportId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await ReportOutline.LoadAsync(context, id, cancellationToken) is not { } outline) return null;
        var record = await context.Reports.Include(report => report.Contributors.Where(person => person.SectionId == null)).FirstAsync(report => report.Id == id, cancellationToken);
        var findings = await FindingLine.LoadAsync(context, context.Findings.Where(finding => finding.ReportId == id), cancellationToken);
        var supports = await context.Findings.Where(finding => finding.ReportId == id).Select(finding => finding.Synopsis).ToListAsync(cancellationToken);
        var byPoint = supports.SelectMany(keys => keys.Distinct()).CountBy(key => key).ToDictionary();
        var points = await context.SynopsisPoints.Where(point => point.ReportId == id).OrderBy(point => point.Order).ToListAsync(cancellationToken);
        var documents = await context.SourceDocuments.Where(document => document.ReportId == id).GroupBy(document => document.Language)
            .Select(group => new DocumentCount(group.Key, group.Count())).ToListAsync(cancellationToken);
        var texts = await context.Passages.Where(passage => passage.ReportId == id).SumAsync(passage => passage.Text.Length, cancellationToken);
        return new ReportReading(
            outline,
            record,
            People(record, ContributorRole.Editor),
            People(record, ContributorRole.Author),
            [.. points.Select(point => new PointLine(point.Key, point.Heading, point.Gist, point.FidelityNote, point.Chapters, byPoint.GetValueOrDefault(point.Key)))],
            findings,
            [.. documents.OrderByDescending(count => count.Documents)],
            await context.Digests.AnyAsync(digest => digest.ReportId == id, cancellationToken),
            record.StatedWords ?? EstimatedWords(texts, record.Language));
    }

    private static List<PersonLine> People(Report report, ContributorRole role)
        => [.. report.Contributors.Where(person => person.Role == role).OrderBy(person => person.Order).Select(person => new PersonLine(person.Name, person.Affiliation))];

    /// <summary>About how many words so many letters are: six and a half to a word with its space, or one a character in Chinese; to the thousand.</summary>
    private static int EstimatedWords(int letters, string language)
    {
        var words = language.StartsWith("zh", StringComparison.Ordinal) ? letters : letters / 6.5;
        return words < 1000 ? 0 : (int)Math.Round(words / 1000) * 1000;
    }
}
