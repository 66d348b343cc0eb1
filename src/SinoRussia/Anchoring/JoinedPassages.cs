using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Anchoring;

/// <summary>
/// Passages one after the other with a space between them, so that a quote is found across their bounds, and the way back from a
/// stretch of the whole to its parts.
/// </summary>
internal sealed class JoinedPassages
{
    private readonly IReadOnlyList<string> _texts;
    private readonly IReadOnlyList<Folding>? _foldings;
    private readonly int[] _starts;

    private JoinedPassages(IReadOnlyList<string> texts, IReadOnlyList<Folding>? foldings)
    {
        (_texts, _foldings, _starts) = (texts, foldings, new int[texts.Count]);
        var joined = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0) joined.Append(' ');
            _starts[i] = joined.Length;
            joined.Append(texts[i]);
        }

        Text = joined.ToString();
    }

    public string Text { get; }

    public static JoinedPassages Of(IReadOnlyList<string> texts) => new(texts, null);

    public static JoinedPassages Folded(IReadOnlyList<string> texts)
    {
        var foldings = texts.Select(Folding.Of).ToList();
        return new JoinedPassages([.. foldings.Select(folding => folding.Text)], foldings);
    }

    /// <summary>The starts of all places of <paramref name="quote"/>, letter for letter.</summary>
    public IEnumerable<int> Places(string quote)
    {
        for (var at = Text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    /// <summary>The parts of the passages, as they are kept, under a stretch of the whole.</summary>
    public IReadOnlyList<QuotePart> Parts(TextSpan span)
    {
        var parts = new List<QuotePart>();
        var first = Array.BinarySearch(_starts, span.Start);
        for (var i = first >= 0 ? first : Math.Max(0, ~first - 1); i < _starts.Length && _starts[i] < span.End; i++)
        {
            var from = Math.Clamp(span.Start - _starts[i], 0, _texts[i].Length);
            var to = Math.Clamp(span.End - _starts[i], 0, _texts[i].Length);
            if (from == to) continue;
            var part = new TextSpan(from, to);
            parts.Add(new QuotePart(i, _foldings is null ? part : _foldings[i].Source(part)));
        }

        return parts;
    }
}
