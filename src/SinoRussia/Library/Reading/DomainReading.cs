using SinoRussia.Model;

namespace SinoRussia.Library.Reading;

/// <summary>A domain's page. Findings, documents, events and names of the domains under it are counted in.</summary>
public sealed record DomainReading(
    DomainLine Domain,
    DomainLine? Parent,
    IReadOnlyList<DomainLine> Parts,
    IReadOnlyList<FindingLine> Findings,
    IReadOnlyList<DomainChapter> Chapters,
    IReadOnlyList<DocumentLine> Documents,
    IReadOnlyList<EventLine> Events,
    IReadOnlyList<EntityLine> Entities);

/// <summary>A chapter that treats a domain.</summary>
public sealed record DomainChapter(ReportId Report, string Slug, string? Number, string Title);

/// <summary>A foreign text that a report excerpts.</summary>
public sealed record DocumentLine(string TitleOriginal, string TitleEn, string Language, Perspective Perspective, IReadOnlyList<string> Authors, string Outlet, PartialDate? Date, string? Url);

/// <summary>Something that happened.</summary>
public sealed record EventLine(string Id, PartialDate Start, PartialDate? End, string Title, string Description, Confidence Confidence);
