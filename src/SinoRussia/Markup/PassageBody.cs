using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>A passage's canonical Markdown, read: one rich text, and for a table where its cells lie in it.</summary>
internal sealed record PassageBody(RichText Rich, PipeTable? Table, IReadOnlyList<IReadOnlyList<TextSpan>> Cells)
{
    public static PassageBody Read(PassageKind kind, string markdown)
    {
        if (kind == PassageKind.Code) return new PassageBody(RichText.Plain(FencedCode.Read(markdown).Text), null, []);
        if (kind != PassageKind.Table) return new PassageBody(RichTextReader.Read(markdown), null, []);
        var table = PipeTable.Read(markdown);
        var (rich, cells) = table.Flatten();
        return new PassageBody(rich, table, cells);
    }
}
