using System.Text;

namespace SinoRussia.Text;

/// <summary>A text in normal form, and what it took to get there.</summary>
public sealed record NormalText(string Text, OffsetMap? Map, RemovedCharacters Removed)
{
    public static NormalText Same(string text) => new(text, null, default);

    /// <summary>Where a stretch of the raw text lies in the normal form; empty when nothing of it is left.</summary>
    public TextSpan Place(int start, int end)
    {
        if (Map is null) return new TextSpan(start, end);
        var (from, to) = (Map.Start(start), Map.End(end));
        return new TextSpan(Math.Min(from, to), to);
    }
}

/// <summary>How many characters a text lost on its way to the normal form.</summary>
public readonly record struct RemovedCharacters(int Controls, int LoneSurrogates, int SoftHyphens)
{
    internal RemovedCharacters With(Rune? removed) => removed switch
    {
        null => this with { LoneSurrogates = LoneSurrogates + 1 },
        { Value: 0x00AD } => this with { SoftHyphens = SoftHyphens + 1 },
        _ => this with { Controls = Controls + 1 },
    };
}
