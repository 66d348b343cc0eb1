namespace SinoRussia.Model;

/// <summary>A point on which sources disagree, with the competing values and what was made of them.</summary>
public sealed record Discrepancy(string Id, string Topic, List<string> Values, string Resolution, List<SourceId> Sources);
