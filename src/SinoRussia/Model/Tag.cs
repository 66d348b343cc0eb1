namespace SinoRussia.Model;

/// <summary>A word of the analyst's own codebook; tags form a tree and may carry a definition.</summary>
public sealed class Tag
{
    private Tag()
    {
    }

    public TagId Id { get; private init; }

    public TagId? ParentId { get; private init; }

    /// <summary>As typed; unique without regard to case.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The name folded for comparison.</summary>
    public string Folded { get; private init; } = "";

    public string? Definition { get; private init; }

    public static Tag Create(TagId id, string name, TagId? parent = null)
    {
        var trimmed = Guard.Text(name).Trim();
        return new Tag { Id = new TagId(Guard.Text(id.Value)), Name = trimmed, Folded = Fold(trimmed), ParentId = parent };
    }

    /// <summary>The form in which two spellings of one tag are equal.</summary>
    public static string Fold(string name) => name.Trim().Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant();
}

public sealed record AnnotationTag(AnnotationId AnnotationId, TagId TagId, int Order);
