using SinoRussia.Library;
using SinoRussia.Library.Reading;
using SinoRussia.Model;

namespace SinoRussia.Web.Shared;

/// <summary>Addresses of pages, written in one place.</summary>
public static class Links
{
    public static string Report(ReportId report) => $"/reports/{Uri.EscapeDataString(report.Value)}";

    public static string Chapter(ReportId report, string chapter) => $"{Report(report)}/{Uri.EscapeDataString(chapter)}";

    /// <summary>The paragraph on its chapter's page.</summary>
    public static string Passage(ReportId report, string chapter, string passage) => $"{Chapter(report, chapter)}#p-{passage}";

    /// <summary>The permanent address of a passage, the one that is cited.</summary>
    public static string Permanent(string passage) => $"/p/{passage}";

    public static string Finding(FindingId finding) => $"/findings/{Uri.EscapeDataString(finding.Value)}";

    public static string Domain(DomainId domain) => $"/domains/{Uri.EscapeDataString(domain.Value)}";

    public static string Entity(EntityId entity) => $"/entities/{Uri.EscapeDataString(entity.Value)}";

    public static string Alike(PassageId passage) => $"/like/passage/{Uri.EscapeDataString(passage.Value)}";

    public static string Alike(FindingId finding) => $"/like/finding/{Uri.EscapeDataString(finding.Value)}";

    /// <summary>More like a hit; null for what nothing can be like.</summary>
    public static string? Alike(SearchHit hit) => hit.Type switch
    {
        DocumentType.Passage => Alike(new PassageId(hit.Id)),
        DocumentType.Finding => Alike(new FindingId(hit.Id)),
        _ => null,
    };

    public static string Search(string query) => $"/search?q={Uri.EscapeDataString(query)}";

    public static string FindingsOf(ReportId report, string chapter) => $"/findings?report={Uri.EscapeDataString(report.Value)}&chapter={Uri.EscapeDataString(chapter)}";

    /// <summary>Where a finding's first evidence stands: its paragraph, or its chapter while the full text is not here.</summary>
    public static string Place(FindingLine finding)
        => finding.Passage is { } passage ? Passage(finding.Report, finding.Chapter, passage.Value) : Chapter(finding.Report, finding.Chapter);

    /// <summary>The site an address is at, for people: <c>csis.org</c>. Null for what is no web address.</summary>
    public static string? SiteOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        return uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
    }
}
