namespace SinoRussia.Model;

/// <summary>What a chapter is in the book.</summary>
public enum SectionKind
{
    /// <summary>Text before the first chapter: slug <c>front</c>, no number.</summary>
    Front,
    Summary,
    Chapter,
    Appendix,

    /// <summary>Anything below a chapter.</summary>
    Section,
}
