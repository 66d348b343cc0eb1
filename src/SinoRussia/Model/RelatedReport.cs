namespace SinoRussia.Model;

/// <summary>A related report that is not in the library: a pointer for further reading.</summary>
public sealed record RelatedReport(
    string Id,
    ReportId ReportId,
    int Order,
    string Title,
    List<string> Authors,
    string Publisher,
    PartialDate? Date,
    string? Url,
    string? Length,
    string Rights,
    List<DomainId> Domains);
