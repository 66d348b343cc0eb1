namespace SinoRussia.Model;

/// <summary>An entry of the register of sources that all other records cite.</summary>
public sealed record Source(
    SourceId Id,
    string Kind,
    string Title,
    string Publisher,
    PartialDate? Date,
    string? Url,
    string Language,
    string Reliability,
    string HowSeen,
    string? Note,
    PartialDate? Accessed);

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
