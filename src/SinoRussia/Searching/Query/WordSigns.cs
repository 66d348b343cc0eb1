using System.Globalization;
using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>Reads one word with the signs it may carry: <c>*</c> and <c>?</c> inside or behind it, <c>~</c> behind it.</summary>
internal static class WordSigns
{
    private const string LeadingStar = "A * in front of a word would stand for every word there is; it was left out.";
    private static readonly char[] Signs = ['*', '?'];

    /// <param name="word">As typed, without the <c>=</c> before it.</param>
    /// <param name="span">Where it stands in the query, its signs included.</param>
    /// <param name="kind">What it is where it carries no sign: a word or an exact word.</param>
    /// <param name="complaints">Where to say what was left out.</param>
    public static QueryToken? Read(string word, TextSpan span, QueryTokenKind kind, List<Complaint> complaints)
    {
        var (trimmed, cut) = QuerySigns.Trimmed(word);
        if (trimmed.Length == 0)
        {
            if (!word.All(c => char.IsAscii(c) || char.IsPunctuation(c)))
                complaints.Add(new(span.Start, span.Length, $"“{word}” holds no letters or figures; it was left out."));
            return null;
        }

        var tail = word[(cut + trimmed.Length)..];
        if (Tilde(trimmed, tail) is ({ } differing, var edits) && QuerySigns.CanBeShaped(differing.Replace('*', 'x').Replace('?', 'x')))
            return Fuzzy(differing, edits, span, kind, complaints);
        if (word.AsSpan(0, cut).Contains('*')) complaints.Add(new(span.Start, span.Length, LeadingStar));
        if (Shaped(trimmed, tail, span, complaints) is { } shaped) return shaped;
        return kind == QueryTokenKind.Exact ? new(kind, span, QuerySigns.WithoutQuotes(trimmed)) : Plain(trimmed, span);
    }

    /// <summary>Without its punctuation a word may look like a sign or a field; then it is kept as a phrase, which nothing can mistake.</summary>
    private static QueryToken Plain(string word, TextSpan span) => word.Length < span.Length && !ReadsAs(QueryTokenKind.Word, word, word)
        ? new(QueryTokenKind.Phrase, span, QuerySigns.WithoutQuotes(word))
        : new(QueryTokenKind.Word, span, word);

    /// <summary>The word before a <c>~</c>, and how many edits were asked for.</summary>
    private static (string Word, int Edits)? Tilde(string trimmed, string tail)
    {
        if (tail.Length > 0 && tail[0] is '~' or '～') return trimmed.Any(char.IsLetter) ? (trimmed, 1) : null;
        var sign = trimmed.LastIndexOfAny(['~', '～']);
        if (sign < 1 || trimmed.Length - sign > 3 || !trimmed[..sign].Any(char.IsLetter)) return null;
        return int.TryParse(trimmed.AsSpan(sign + 1), NumberStyles.None, null, out var edits) ? (QuerySigns.Trimmed(trimmed[..sign]).Text, edits) : null;
    }

    private static QueryToken? Fuzzy(string word, int edits, TextSpan span, QueryTokenKind kind, List<Complaint> complaints)
    {
        if (word.IndexOfAny(Signs) >= 0)
        {
            Complain("A word takes * and ? or it takes ~; here ~ was left out.");
            return Read(word, span, kind, complaints);
        }

        var letters = word.Count(char.IsLetterOrDigit);
        if (letters <= QueryLimits.TooShortToDiffer)
        {
            Complain($"“{word}” is too short to be looked for with differences; it was searched as typed.");
            return Read(word, span, kind, complaints);
        }

        var most = letters <= QueryLimits.ShortWord ? 1 : QueryLimits.Edits;
        if (edits > most) Complain(most == 1 ? $"A word as short as “{word}” may differ in one letter only." : $"A word may differ in up to {most} letters.");
        if (edits == 0) Complain("A word that may differ differs in 1 or 2 letters; 1 was taken.");
        return new(QueryTokenKind.Fuzzy, span, word, Number: Math.Clamp(edits, 1, most));

        void Complain(string message) => complaints.Add(new(span.Start, span.Length, message));
    }

    /// <summary>The word with its stars and question marks; null where it has none that mean something.</summary>
    private static QueryToken? Shaped(string trimmed, string tail, TextSpan span, List<Complaint> complaints)
    {
        var signs = tail.Length - tail.AsSpan().TrimStart(Signs).Length;
        var shape = trimmed + tail[..(tail.AsSpan(0, signs).LastIndexOf('*') + 1)];
        if (shape.IndexOfAny(Signs) < 0) return null;
        if (!trimmed.Contains('*', StringComparison.Ordinal) && !trimmed.Contains('?', StringComparison.Ordinal) && shape.TrimEnd('*') == trimmed)
        {
            return span.Length == trimmed.Length + 1 || ReadsAs(QueryTokenKind.Prefix, trimmed, trimmed + '*')
                ? new(QueryTokenKind.Prefix, span, trimmed)
                : new(QueryTokenKind.Phrase, span, QuerySigns.WithoutQuotes(trimmed));
        }

        if (!QuerySigns.CanBeShaped(trimmed.Replace('*', 'x').Replace('?', 'x')))
        {
            if (!shape.Contains('*', StringComparison.Ordinal)) return null;
            complaints.Add(new(span.Start, span.Length, "A * works on words written with letters; here it was read as a space."));
            return new(QueryTokenKind.Phrase, span, QuerySigns.WithoutQuotes(trimmed.Replace('*', ' ')));
        }

        var kept = Kept(shape, span, complaints);
        if (kept.IndexOfAny(Signs) < 0) return Plain(kept, span);
        return kept.IndexOfAny(Signs) == kept.Length - 1 && kept[^1] == '*' ? new(QueryTokenKind.Prefix, span, kept[..^1]) : new(QueryTokenKind.Wildcard, span, kept);
    }

    /// <summary>Without signs at the beginning of a part, stars beside stars, and everything behind too many of them.</summary>
    private static string Kept(string shape, TextSpan span, List<Complaint> complaints)
    {
        var kept = new StringBuilder(shape.Length);
        var count = 0;
        foreach (var c in shape)
        {
            var before = kept.Length == 0 ? '-' : kept[^1];
            if (!Signs.Contains(c))
            {
                kept.Append(c);
            }
            else if (QuerySigns.IsDash(before) || before is '\'' or '’')
            {
                if (c == '*') complaints.Add(new(span.Start, span.Length, LeadingStar));
            }
            else if (c != '*' || before != '*')
            {
                if (++count > QueryLimits.Signs) return LeftOpen(kept.ToString(), span, complaints);
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static string LeftOpen(string shape, TextSpan span, List<Complaint> complaints)
    {
        complaints.Add(new(span.Start, span.Length, $"A word may hold {QueryLimits.Signs} of * and ?; what follows was left open."));
        return shape[..shape.LastIndexOfAny(Signs)].TrimEnd('*') + '*';
    }

    private static bool ReadsAs(QueryTokenKind kind, string word, string written)
        => new QueryLexer(written, []).Read() is [var only] && only.Kind == kind && only.Text == word;
}
