using System.Globalization;
using System.Text;
using SinoRussia.Markup;

namespace SinoRussia.Citing;

/// <summary>
/// The works cited in one document, in order: the first note on a work is full, later ones are short, and all works make the bibliography.
/// </summary>
public sealed class CitedWorks
{
    private readonly Dictionary<string, CitationSource> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shortForms = new(StringComparer.Ordinal);

    public IReadOnlyList<TextRun> Note(CitationSource source, IReadOnlyList<CitationLocator> locators, CitedWording wording = CitedWording.Quotation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var form = Chicago.ShortForm(source);
        var first = _cited.TryAdd(source.Key, source);
        _shortForms.TryAdd(form, source.Key);
        return first ? Chicago.Note(source, locators, wording) : Chicago.ShortNote(source, locators, wording, _shortForms[form] != source.Key);
    }

    /// <summary>One entry a work, sorted by name and title as an English index sorts: without regard to case and accents.</summary>
    public IReadOnlyList<IReadOnlyList<TextRun>> Bibliography()
        => [.. _cited.Values.Select(Chicago.BibliographyEntry).OrderBy(SortKey, StringComparer.Ordinal).ThenBy(Words, StringComparer.Ordinal)];

    private static string Words(IReadOnlyList<TextRun> entry) => string.Concat(entry.Select(run => run.Text));

    // Our own folding: a platform's collation may change with its tables, and the same data gives the same bytes.
    private static string SortKey(IReadOnlyList<TextRun> entry) => string.Concat(Words(entry).Normalize(NormalizationForm.FormD).EnumerateRunes()
        .Where(rune => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator || rune.Value == ',')
        .Select(rune => Rune.ToUpperInvariant(rune).ToString()));
}
