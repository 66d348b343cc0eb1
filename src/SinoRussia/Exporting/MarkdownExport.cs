using System.Text;
using SinoRussia.Markup;

namespace SinoRussia.Exporting;

/// <summary>Markdown with footnotes (<c>[^1]</c>), UTF-8 without a mark at the front, LF.</summary>
public sealed class MarkdownExport : IExportFormat
{
    public string Name => "markdown";

    public string Extension => ".md";

    public string MediaType => "text/markdown; charset=utf-8";

    public ExportedFile Write(ExportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var legal = new LegalText();
        var blocks = new MarkdownBlocks(legal);
        var parts = new List<string> { $"# {MarkdownEscape.Line(legal.Of(document.Title), true, true)}" };
        var notes = new List<string>();
        foreach (var item in document.Items)
        {
            if (item is ExportItem.OwnText own) parts.Add(blocks.Write(own.Markdown));
            if (item is not ExportItem.Excerpt excerpt) continue;
            notes.Add($"[^{notes.Count + 1}]: {MarkdownRuns.Line(excerpt.Citation, legal)}");
            parts.AddRange(Excerpt(excerpt, notes.Count, legal, blocks));
        }

        if (document.Bibliography.Count > 0)
        {
            parts.Add("## Bibliography");
            parts.AddRange(document.Bibliography.Select(entry => MarkdownRuns.Line(entry, legal)));
        }

        parts.AddRange(notes);
        var text = string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n";
        return new ExportedFile(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text), legal.Removed);
    }

    private static IEnumerable<string> Excerpt(ExportItem.Excerpt excerpt, int number, LegalText legal, MarkdownBlocks blocks)
    {
        yield return $"**{number}. {Line(excerpt.Kind)}** · {Line(excerpt.Place)}";
        var mark = $"[^{number}]";
        if (excerpt.OwnWording.Length > 0)
            yield return MarkdownRuns.Line([new TextRun(excerpt.OwnWording)], legal, footnoteFollows: true) + (excerpt.Quotes.Count == 0 ? mark : "");
        for (var i = 0; i < excerpt.Quotes.Count; i++)
            yield return MarkdownBlocks.Indent(Quote(excerpt.Quotes[i], i == excerpt.Quotes.Count - 1 ? mark : "", legal, blocks), "> ", "> ");
        if (excerpt.Codes.Count > 0) yield return Line(string.Join(" · ", excerpt.Codes));
        if (excerpt.Note.Length > 0) yield return blocks.Write(excerpt.Note);
        if (excerpt.Tags.Count > 0) yield return $"Tags: {Line(string.Join(", ", excerpt.Tags))}";
        yield return $"Permanent link: <{excerpt.Link}>";

        string Line(string text) => MarkdownEscape.Line(legal.Of(text), atStart: true, atEnd: true);
    }

    private static string Quote(ExportQuote quote, string mark, LegalText legal, MarkdownBlocks blocks)
    {
        if (quote.IsCode) return blocks.Fenced(quote.Text) + (mark.Length > 0 ? $"\n\n{mark}" : "");
        return MarkdownRuns.Line(quote.Runs, legal, mark.Length > 0) + mark;
    }
}
