using SinoRussia.Text;

namespace SinoRussia.Markup;

/// <summary>Cuts rich text into runs of one style each.</summary>
internal static class TextRuns
{
    public static IReadOnlyList<TextRun> Of(RichText rich, TextSpan part)
    {
        var bounds = new SortedSet<int> { part.Start, part.End };
        foreach (var (span, _, _) in rich.Spans)
        {
            bounds.Add(Math.Clamp(span.Start, part.Start, part.End));
            bounds.Add(Math.Clamp(span.End, part.Start, part.End));
        }

        var runs = new List<TextRun>();
        foreach (var (start, end) in bounds.Zip(bounds.Skip(1)))
        {
            var run = new TextRun(rich.Text[start..end]);
            foreach (var (span, style, url) in rich.Spans)
            {
                if (span.Start > start || span.End < end) continue;
                run = style switch
                {
                    InlineStyle.Emphasis => run with { Emphasis = true },
                    InlineStyle.Strong => run with { Strong = true },
                    InlineStyle.Code => run with { Code = true },
                    InlineStyle.Subscript => run with { Subscript = true },
                    InlineStyle.Superscript => run with { Superscript = true },
                    _ => run with { Link = url },
                };
            }

            runs.Add(run);
        }

        return runs;
    }
}
