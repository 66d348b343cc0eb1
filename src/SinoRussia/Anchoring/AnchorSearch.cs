using SinoRussia.Text;

namespace SinoRussia.Anchoring;

/// <summary>
/// Finds an anchor again in a text that may have changed: at its span, else the same words elsewhere (the place whose
/// surroundings agree best, then the nearest), else nearly the same words, compared without case, diacritics and kinds of
/// quotes, dashes and spaces.
/// </summary>
public sealed class AnchorSearch
{
    /// <summary>Of every four characters of the quote, one may have changed.</summary>
    private const double MostEdits = 0.25;

    /// <summary>Nearly the same words count only if they agree so far, surroundings included.</summary>
    private const double LeastScore = 0.7;

    /// <summary>A folded quote longer than this is sought letter for letter only: the time is the product of the lengths.</summary>
    private const int LongestPattern = 2_000;

    public AnchorPlace Find(string text, TextQuote quote, TextSpan was)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quote);
        if (was.End <= text.Length && string.CompareOrdinal(text, was.Start, quote.Exact, 0, quote.Exact.Length) == 0
            && was.Length == quote.Exact.Length)
            return new AnchorPlace(AnchorFate.Exact, was, 1);
        return Moved(text, quote, was) ?? Fuzzy(text, quote, was);
    }

    private static AnchorPlace? Moved(string text, TextQuote quote, TextSpan was)
    {
        AnchorPlace? best = null;
        for (var at = Next(text, quote, 0); at >= 0; at = Next(text, quote, at + 1))
        {
            var span = new TextSpan(at, at + quote.Exact.Length);
            if (TextQuote.PartsPair(text, span.Start) || TextQuote.PartsPair(text, span.End)) continue;
            var place = new AnchorPlace(AnchorFate.Moved, span, Score(1, text, span, quote));
            if (best is null || place.Score > best.Score || (place.Score == best.Score && IsNearer(place, best, was))) best = place;
        }

        return best;
    }

    private static AnchorPlace Fuzzy(string text, TextQuote quote, TextSpan was)
    {
        var (folded, pattern) = (Folding.Of(text), Folding.Fold(quote.Exact));
        if (pattern.Length == 0 || pattern.Length > LongestPattern) return AnchorPlace.Orphan(0);
        var best = AnchorPlace.Orphan(0);
        foreach (var match in EditDistance.Search(folded.Text, pattern, (int)(pattern.Length * MostEdits)))
        {
            if (match.Span.IsEmpty) continue;
            var span = folded.Source(match.Span);
            var place = new AnchorPlace(AnchorFate.Fuzzy, span, Score(1 - ((double)match.Edits / pattern.Length), text, span, quote));
            if (place.Score > best.Score || (place.Score == best.Score && best.Span is not null && IsNearer(place, best, was))) best = place;
        }

        return best.Score >= LeastScore ? best : AnchorPlace.Orphan(best.Score);
    }

    /// <summary>The words count for six tenths, what stands before and after them for two tenths each.</summary>
    private static double Score(double likeness, string text, TextSpan span, TextQuote quote)
    {
        var here = TextQuote.Cut(text, span);
        return (0.6 * likeness)
            + (0.2 * EditDistance.Likeness(Folding.Fold(here.Prefix), Folding.Fold(quote.Prefix)))
            + (0.2 * EditDistance.Likeness(Folding.Fold(here.Suffix), Folding.Fold(quote.Suffix)));
    }

    private static bool IsNearer(AnchorPlace place, AnchorPlace than, TextSpan was)
        => Math.Abs(place.Span!.Value.Start - was.Start) < Math.Abs(than.Span!.Value.Start - was.Start);

    private static int Next(string text, TextQuote quote, int from)
        => from > text.Length ? -1 : text.IndexOf(quote.Exact, from, StringComparison.Ordinal);
}
