using SinoRussia.Model;

namespace SinoRussia.Library;

/// <summary>Which notes. Empty: all.</summary>
public sealed record AnnotationFilter
{
    public ReportId? Report { get; init; }

    /// <summary>Notes with an anchor in this chapter.</summary>
    public SectionId? Chapter { get; init; }

    /// <summary>Notes that carry all of these, without regard to case.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Notes in one of these; empty: any.</summary>
    public IReadOnlyList<Colour> Colours { get; init; } = [];

    /// <summary>Words that must all occur in note, quote or tags, up to case and diacritics.</summary>
    public string? Text { get; init; }

    public int Offset { get; init; }

    public int Limit { get; init; } = int.MaxValue;
}

/// <summary>A page of notes in reading order.</summary>
/// <param name="Rows">This page.</param>
/// <param name="Total">How many fit the filter.</param>
/// <param name="Reports">Reports with notes, counted under the other conditions of the filter.</param>
/// <param name="Tags">Tags of the notes that fit, the most frequent first.</param>
/// <param name="Colours">All four, counted under the other conditions.</param>
public sealed record AnnotationList(
    IReadOnlyList<AnnotationRow> Rows,
    int Total,
    IReadOnlyList<ReportCount> Reports,
    IReadOnlyList<TagCount> Tags,
    IReadOnlyList<ColourCount> Colours);

public sealed record ReportCount(ReportId Report, string Title, int Notes);

public sealed record TagCount(string Name, int Notes);

public sealed record ColourCount(Colour Colour, int Notes);
