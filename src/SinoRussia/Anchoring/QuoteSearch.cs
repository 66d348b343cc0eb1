using SinoRussia.Text;

namespace SinoRussia.Anchoring;

/// <summary>
/// Finds a quote in a sequence of passages, also across their bounds: letter for letter first, then up to case, diacritics and
/// kinds of quotes, dashes and spaces. Surroundings, where given, tell equal quotes apart.
/// </summary>
public sealed class QuoteSearch
{
    /// <param name="passages">Texts in reading order.</param>
    /// <param name="quote">Runs of spaces and line ends count as one space.</param>
    /// <param name="prefix">What stands right before the quote, or null.</param>
    /// <param name="suffix">What stands right after it, or null.</param>
    public QuotePlace Find(IReadOnlyList<string> passages, string quote, string? prefix, string? suffix)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var context = new Surroundings(Folding.Fold(prefix ?? ""), Folding.Fold(suffix ?? ""));
        var exact = Search(JoinedPassages.Of(passages), NormalForm.Of(quote).Text.Trim(), context, isExact: true);
        if (exact is not QuotePlace.Missing) return exact;
        return Search(JoinedPassages.Folded(passages), Folding.Fold(quote).Trim(), context, isExact: false);
    }

    private static QuotePlace Search(JoinedPassages passages, string quote, Surroundings context, bool isExact)
    {
        if (quote.Length == 0) return new QuotePlace.Missing(0);
        var (fitting, all, first) = (0, 0, 0);
        foreach (var at in passages.Places(quote))
        {
            all++;
            if (!context.Fit(passages.Text, at, at + quote.Length)) continue;
            if (fitting++ == 0) first = at;
        }

        return fitting switch
        {
            0 => new QuotePlace.Missing(all),
            1 => new QuotePlace.Found(passages.Parts(new TextSpan(first, first + quote.Length)), isExact),
            _ => new QuotePlace.Ambiguous(fitting),
        };
    }

    /// <summary>Folded words that must stand right before and right after.</summary>
    private sealed record Surroundings(string Prefix, string Suffix)
    {
        public bool Fit(string text, int start, int end)
        {
            // Folding may shorten (spaces, accents) or lengthen (ligatures) a little; a window thrice as long holds what counts.
            var before = Prefix.Length == 0 ? "" : Folding.Fold(text[Math.Max(0, start - (3 * Prefix.Length) - 16)..start]);
            var after = Suffix.Length == 0 ? "" : Folding.Fold(text[end..Math.Min(text.Length, end + (3 * Suffix.Length) + 16)]);
            return before.EndsWith(Prefix, StringComparison.Ordinal) && after.StartsWith(Suffix, StringComparison.Ordinal);
        }
    }
}
