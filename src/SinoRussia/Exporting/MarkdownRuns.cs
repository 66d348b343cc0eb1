using System.Text;
using SinoRussia.Markup;

namespace SinoRussia.Exporting;

/// <summary>Styled runs as one line of Markdown. Where a style's signs would not be understood the style is left out, never a letter.</summary>
internal static class MarkdownRuns
{
    public static string Line(IReadOnlyList<TextRun> runs, LegalText legal, bool footnoteFollows = false)
    {
        TextRun[] kept = [.. runs.Select(run => run with { Text = legal.Of(run.Text) }).Where(run => run.Text.Length > 0)];
        var line = new StringBuilder();
        // Runs whose style is left out are one text: what two of them say together may mean something at the start of a line.
        var plain = new StringBuilder();
        var plainAtStart = true;
        for (var i = 0; i < kept.Length; i++)
        {
            var before = i == 0 ? ' ' : kept[i - 1].Text[^1];
            var after = i == kept.Length - 1 ? footnoteFollows ? '[' : ' ' : kept[i + 1].Text[0];
            var alone = (i == 0 || IsPlain(kept[i - 1])) && (i == kept.Length - 1 || IsPlain(kept[i + 1]));
            if (Run(kept[i], before, after, alone) is not { } styled)
            {
                if (plain.Length == 0) plainAtStart = i == 0;
                plain.Append(kept[i].Text);
                continue;
            }

            Flush(atEnd: false);
            line.Append(styled);
        }

        Flush(atEnd: true);
        return line.ToString();

        void Flush(bool atEnd)
        {
            if (plain.Length > 0) line.Append(MarkdownEscape.Line(plain.ToString(), plainAtStart, atEnd));
            plain.Clear();
        }
    }

    /// <summary>The run with its signs; null where it is written as plain text.</summary>
    private static string? Run(TextRun run, char before, char after, bool alone)
    {
        var text = run.Text;
        if (run.Link is { } url && url == text && !text.AsSpan().ContainsAny("<> ")) return $"<{url}>";
        if (run.Link is { } target) return $"[{MarkdownEscape.Line(text, false, true)}](<{target}>)";
        if (run.Subscript) return $"<sub>{MarkdownEscape.Line(text, false, false)}</sub>";
        if (run.Superscript) return $"<sup>{MarkdownEscape.Line(text, false, false)}</sup>";
        if (run.Code && alone && before != '`' && after != '`' && !text.Contains('`', StringComparison.Ordinal) && !char.IsWhiteSpace(text[0])) return $"`{text}`";
        var sign = run switch
        {
            { Strong: true, Emphasis: true } => "***",
            { Strong: true } => "**",
            { Emphasis: true } => "*",
            _ => "",
        };
        if (sign.Length == 0 || !alone || !Opens(before, text[0]) || !Opens(after, text[^1])) return null;
        return sign + MarkdownEscape.Line(text, atStart: false, atEnd: false) + sign;
    }

    private static bool IsPlain(TextRun run) => run is { Emphasis: false, Strong: false, Code: false };

    /// <summary>The flanking rule of CommonMark, for the side <paramref name="outside"/> and the letter <paramref name="inside"/>.</summary>
    private static bool Opens(char outside, char inside)
        => !char.IsWhiteSpace(inside) && !char.IsSurrogate(inside) && (!IsSign(inside) || char.IsWhiteSpace(outside) || IsSign(outside));

    private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}
