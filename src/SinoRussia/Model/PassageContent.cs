namespace SinoRussia.Model;

/// <summary>Where a passage stands in its section.</summary>
public sealed record PassagePlace(int Paragraph, int? Part, string? Page);

/// <summary>What a passage says. <paramref name="Text"/> must be what the markup room computes from <paramref name="Markdown"/>.</summary>
public sealed record PassageContent(
    PassageKind Kind, string Markdown, string Text, string Hash, string Language, int Depth = 0, string? Marker = null);
