namespace SinoRussia.Model;

/// <summary>What a finding says and how it is judged.</summary>
public sealed record FindingContent(
    string Statement,
    StatementKind Kind,
    Perspective Perspective,
    Polarity Polarity,
    Hedging Hedging,
    string? HedgeCue,
    IReadOnlyList<int> Years,
    IReadOnlyList<string> Synopsis,
    IReadOnlyList<SourceId> Sources);

/// <summary>A finding belongs to a cooperation domain.</summary>
public sealed record FindingDomain(FindingId FindingId, DomainId DomainId, int Order);

/// <summary>A finding is about an entity.</summary>
public sealed record FindingEntity(FindingId FindingId, EntityId EntityId, int Order);
