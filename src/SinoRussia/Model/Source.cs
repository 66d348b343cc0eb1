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
