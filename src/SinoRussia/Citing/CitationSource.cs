using SinoRussia.Model;

namespace SinoRussia.Citing;

public enum CitedType
{
    Report,
    Chapter,
}

/// <summary>
/// What is cited, in the terms of CSL-JSON. <paramref name="Key"/> tells works apart: two notes with one key cite the same work.
/// </summary>
public sealed record CitationSource(string Key, CitedType Type, string Title)
{
    public string? Subtitle { get; init; }

    /// <summary>CSL <c>title-short</c>: for repeated notes, where someone has chosen one.</summary>
    public string? ShortTitle { get; init; }

    public CitedNames Authors { get; init; } = CitedNames.None;

    public CitedNames Editors { get; init; } = CitedNames.None;

    /// <summary>The report that a chapter stands in.</summary>
    public string? ContainerTitle { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Printed for works older than 1900 only, as the 18th edition has it.</summary>
    public string? PublisherPlace { get; init; }

    public PartialDate? Issued { get; init; }

    /// <summary>The publisher's own page, or null.</summary>
    public string? Url { get; init; }
}

/// <summary>
/// Where in the work: the printed page where known, the number of the section (<c>6.3</c>), the paragraph (<c>4</c>, <c>4.1</c>).
/// <paramref name="Part"/> names a part without a number, such as front matter.
/// </summary>
public sealed record CitationLocator(string? Section = null, string? Paragraph = null, string? Page = null, string? Part = null)
{
    /// <summary><c>45, §6.3 ¶4</c>; empty for a work as a whole.</summary>
    public override string ToString()
    {
        var place = string.Join(' ', new[] { Section is null ? null : $"§{Section}", Paragraph is null ? null : $"¶{Paragraph}" }.OfType<string>());
        return string.Join(", ", new[] { Page, Part, place }.Where(part => !string.IsNullOrEmpty(part)));
    }
}

/// <summary>Whose wording the citation stands under.</summary>
public enum CitedWording
{
    /// <summary>The report's own words.</summary>
    Quotation,

    /// <summary>Our digest of a chapter.</summary>
    Digest,

    /// <summary>Our statement of a finding.</summary>
    Finding,
}
