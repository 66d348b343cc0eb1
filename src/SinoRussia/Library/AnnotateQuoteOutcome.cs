using SinoRussia.Model;

namespace SinoRussia.Library;

/// <summary>A note on words given by hand; <paramref name="Prefix"/> and <paramref name="Suffix"/> tell equal quotes apart.</summary>
public sealed record QuoteDraft(
    ReportId Report, string Quote, string? Prefix, string? Suffix, string Note, IReadOnlyList<string> Tags, Colour Colour = Colour.Straw);

/// <summary>What became of a note on words given by hand.</summary>
public abstract record AnnotateQuoteOutcome
{
    private AnnotateQuoteOutcome()
    {
    }

    /// <param name="Annotation">As committed.</param>
    /// <param name="IsExact">The words stood there letter for letter; otherwise up to case, diacritics, quotes, dashes and spaces.</param>
    public sealed record Saved(AnnotationRow Annotation, bool IsExact) : AnnotateQuoteOutcome;

    public sealed record UnknownReport : AnnotateQuoteOutcome;

    /// <summary>The library holds a digest of the report only.</summary>
    public sealed record NoFullText : AnnotateQuoteOutcome;

    public sealed record Ambiguous(int Places) : AnnotateQuoteOutcome;

    /// <summary><paramref name="Elsewhere"/> counts the places where the words stand in other surroundings than those given.</summary>
    public sealed record NotFound(int Elsewhere) : AnnotateQuoteOutcome;

    public sealed record Refused(string Reason) : AnnotateQuoteOutcome;
}
