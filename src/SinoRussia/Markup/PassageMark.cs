using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>What a mark says about the words under it.</summary>
public enum PassageMarkKind
{
    /// <summary>A match of a search.</summary>
    Hit,

    /// <summary>An analyst's highlight.</summary>
    Highlight,

    /// <summary>The part of an evidence quotation that is cited.</summary>
    Cited,
}

/// <summary>
/// A mark over a span of a passage's text. Marks may overlap. <paramref name="Id"/> is the element's id (on its first piece);
/// <paramref name="Note"/> is the number of the note that a link after the mark leads to, at <c>#n{number}</c>.
/// </summary>
public sealed record PassageMark(TextSpan Span, PassageMarkKind Kind, string? Id = null, Colour? Colour = null, int? Note = null);

/// <summary>A stretch of a passage in one style, for exports. <paramref name="Link"/> is http, https, mailto or null.</summary>
public sealed record TextRun(
    string Text,
    bool Emphasis = false,
    bool Strong = false,
    bool Code = false,
    bool Subscript = false,
    bool Superscript = false,
    string? Link = null);
