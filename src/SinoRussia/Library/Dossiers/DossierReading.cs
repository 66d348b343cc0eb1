using SinoRussia.Markup;
using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>A dossier's page.</summary>
public sealed record DossierReading(DossierId Id, string Title, IReadOnlyList<DossierEntry> Entries)
{
    public int Excerpts => Entries.Count(entry => entry.Excerpt is not null);

    public int OwnTexts => Entries.Count - Excerpts;
}

/// <summary>One entry. <paramref name="Text"/> is Markdown: own text, or a remark on the excerpt.</summary>
/// <param name="Id">Permanent.</param>
/// <param name="Number">Counts the excerpts from 1; null for own text.</param>
/// <param name="Text">As typed.</param>
/// <param name="TextHtml">The same, safe to show.</param>
/// <param name="Excerpt">Null for own text.</param>
/// <param name="Citation">The footnote it will have: full at the first mention of a work, then short.</param>
public sealed record DossierEntry(
    DossierItemId Id, int? Number, string Text, string TextHtml, ExcerptReading? Excerpt, IReadOnlyList<TextRun> Citation);
