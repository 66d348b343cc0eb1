using System.Buffers;
using System.Text;
using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>Words with <c>?</c> for one character and <c>*</c> for any number of them.</summary>
internal static class WordShape
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*?");

    public static bool HasSigns(string term) => term.AsSpan().ContainsAny(Signs);

    /// <summary>The words of a typed shape, cut where the index cuts them; a sign belongs to the word it stands in.</summary>
    public static List<TextToken> Tokens(string typed)
    {
        var tokens = new List<TextToken>();
        foreach (var part in new FoldedText(typed).Text.Split(' ', '-', '‐', '‑', '‒', '–', '—', '−'))
        {
            var next = tokens.Count;
            if (HasSigns(part)) tokens.Add(Token(part.Replace("'", "", StringComparison.Ordinal), next));
            else tokens.AddRange(Analysis.Tokens.Of(part).Select(token => token with { Position = next + token.Position }));
        }

        return tokens;
    }

    /// <summary>Whether the word has the shape. Characters are code points.</summary>
    public static bool Fits(string shape, string word)
    {
        var (wanted, letters) = (Runes(shape), Runes(word));
        var (at, star, retry) = (0, -1, 0);
        for (var i = 0; i < letters.Length;)
        {
            if (at < wanted.Length && wanted[at].Value == '*')
            {
                (star, retry) = (at++, i);
            }
            else if (at < wanted.Length && (wanted[at].Value == '?' || wanted[at] == letters[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                // The last star takes one letter more.
                (at, i) = (star + 1, ++retry);
            }
            else
            {
                return false;
            }
        }

        return wanted.AsSpan(at).IndexOfAnyExcept(new Rune('*')) < 0;
    }

    private static TextToken Token(string shape, int position) => new(shape, null, position, 0, 0, 0);

    private static Rune[] Runes(string text) => [.. text.EnumerateRunes()];
}
