using System.Text;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>
/// What a passage's canonical Markdown says, and how it is shown. The text content of <see cref="Html"/> equals <see cref="Text"/>,
/// character by character, whatever marks lie over it.
/// </summary>
public static class PassageMarkup
{
    /// <summary>The passage's plain text: the house's one coordinate system.</summary>
    public static string Text(PassageKind kind, string markdown) => PassageBody.Read(kind, markdown).Rich.Text;

    /// <summary>The canonical Markdown of a passage that is neither table nor code.</summary>
    public static string Inline(RichText rich) => RichTextWriter.Write(rich);

    /// <summary>The element that holds the passage (and its <c>data-passage</c>): <c>p</c>, <c>blockquote</c>, <c>table</c> or <c>pre</c>.</summary>
    public static string HostTag(PassageKind kind) => kind switch
    {
        PassageKind.Quote => "blockquote",
        PassageKind.Table => "table",
        PassageKind.Code => "pre",
        _ => "p",
    };

    /// <summary>The id a footnote's passage has on its page, and references to it lead to.</summary>
    public static string FootnoteId(string label) => "fn-" + string.Concat(label.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? $"{c}" : $".{(int)c:x}"));

    /// <summary>
    /// The inner HTML of the host element: nothing but our own elements, with no space of its own. Marks may overlap and may end past the
    /// text. Words of another script get <c>lang</c> unless the passage's own <paramref name="language"/> (guessed when null) is theirs.
    /// </summary>
    /// <param name="notes">Addresses of footnotes that stand on another page, by label.</param>
    public static string Html(
        PassageKind kind, string markdown, IReadOnlyList<PassageMark> marks, string? language = null, IReadOnlyDictionary<string, string>? notes = null)
    {
        var body = PassageBody.Read(kind, markdown);
        var writer = new RichTextHtml(body.Rich, marks, language ?? Scripts.Language(body.Rich.Text), notes);
        return kind switch
        {
            PassageKind.Code => $"<code>{writer.WriteUpTo(0, body.Rich.Text.Length)}</code>",
            PassageKind.Table => Table(body, writer),
            _ => writer.WriteUpTo(0, body.Rich.Text.Length),
        };
    }

    /// <summary>The passage, or a stretch of it, as runs of one style each, for exports.</summary>
    public static IReadOnlyList<TextRun> Runs(PassageKind kind, string markdown, TextSpan? span = null)
    {
        var rich = PassageBody.Read(kind, markdown).Rich;
        return TextRuns.Of(rich, span ?? new TextSpan(0, rich.Text.Length));
    }

    private static string Table(PassageBody body, RichTextHtml writer)
    {
        var html = new StringBuilder("<thead>");
        for (var row = 0; row < body.Cells.Count; row++)
        {
            if (row == 1) html.Append("<tbody>");
            html.Append("<tr>");
            for (var column = 0; column < body.Cells[row].Count; column++)
            {
                var cell = body.Cells[row][column];
                var tag = row == 0 ? "th" : "td";
                html.Append($"<{tag}{Attributes(row, column, body.Table!.Columns)}>{writer.WriteUpTo(cell.Start, cell.End)}</{tag}>");
            }

            html.Append("</tr>");
            if (row == 0) html.Append("</thead>");
        }

        return html.Append(body.Cells.Count > 1 ? "</tbody>" : "").ToString();
    }

    private static string Attributes(int row, int column, IReadOnlyList<ColumnAlignment> columns)
    {
        var scope = row == 0 ? " scope=\"col\"" : "";
        return column < columns.Count && columns[column] is ColumnAlignment.Centre or ColumnAlignment.Right
            ? $"{scope} data-align=\"{Slug.Of(columns[column])}\"" : scope;
    }
}
