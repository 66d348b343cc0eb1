using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>Puts marks in order: overlapping ones become one, touching ones stay apart unless they are of a run without spaces.</summary>
internal static class Marks
{
    public static IReadOnlyList<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.Start < merged[^1].End) merged[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        }

        return merged;
    }
}
