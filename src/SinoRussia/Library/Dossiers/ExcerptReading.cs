using SinoRussia.Citing;
using SinoRussia.Exporting;
using SinoRussia.Markup;
using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>An excerpt with all that is known of it, for the page and for exports alike.</summary>
/// <param name="Kind">Note, Passage, Finding or Digest.</param>
/// <param name="Place"><c>Chapter 6 › Technology and Capability Development, §6.3 ¶4</c>.</param>
/// <param name="Path">The permanent address within this library.</param>
/// <param name="Work">What is cited.</param>
/// <param name="Locators">Where in it.</param>
/// <param name="Wording">Whose words stand above the citation.</param>
public sealed record ExcerptReading(
    string Kind, string Place, string Path, CitationSource Work, IReadOnlyList<CitationLocator> Locators, CitedWording Wording)
{
    /// <summary>The report's words, one a passage.</summary>
    public IReadOnlyList<ExportQuote> Quotes { get; init; } = [];

    /// <summary>Our words: a finding's statement, a digest.</summary>
    public string OwnWording { get; init; } = "";

    /// <summary>Markdown of the note it was taken from.</summary>
    public string Note { get; init; } = "";

    /// <summary>The note, safe to show; empty for none.</summary>
    public string NoteHtml => Note.Length == 0 ? "" : NoteMarkup.Html(Note);

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>BCP 47 language of the quoted words.</summary>
    public string? Language { get; init; }

    /// <summary>Of the highlight, for a note.</summary>
    public Colour? Colour { get; init; }

    /// <summary>How it is judged, for a finding.</summary>
    public FindingCodes? Codes { get; init; }
}

/// <summary>The codes of a finding that go with it wherever it is shown.</summary>
public sealed record FindingCodes(Perspective Perspective, Polarity Polarity, Hedging Hedging);
