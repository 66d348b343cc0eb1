using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library.Dossiers;

/// <summary>What is to become an excerpt.</summary>
public abstract record ExcerptPick
{
    /// <param name="Id">The passage.</param>
    /// <param name="Span">A stretch of its text; null for all of it.</param>
    public sealed record Passage(PassageId Id, TextSpan? Span = null) : ExcerptPick;

    public sealed record Note(AnnotationId Id) : ExcerptPick;

    public sealed record Finding(FindingId Id) : ExcerptPick;

    public sealed record Digest(DigestId Id) : ExcerptPick;
}
