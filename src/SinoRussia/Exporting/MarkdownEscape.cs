using System.Text;

namespace SinoRussia.Exporting;

/// <summary>
/// Text to Markdown that gives back the same text, letter for letter, whichever of the usual extensions a reader has on. As few
/// signs as that takes, because people read these files too.
/// </summary>
internal static class MarkdownEscape
{
    /// <summary>Signs that open something wherever they stand.</summary>
    private const string Always = "\\`*_[]<|~^{$";

    /// <summary>Signs that open something when they stand twice.</summary>
    private const string Doubled = "=+\"'-:";

    /// <param name="text">One line.</param>
    /// <param name="atStart">It opens a block, where more signs have a meaning and a space would be lost.</param>
    /// <param name="atEnd">It closes a block, or a footnote's mark follows.</param>
    public static string Line(string text, bool atStart, bool atEnd)
    {
        var written = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) && (c is '\t' or '\n' or '\r' || (atStart && i == 0) || (atEnd && i == text.Length - 1) || IsSpaced(text, i)))
                written.Append("&#").Append((int)c).Append(';');
            else written.Append(NeedsSlash(text, i, atStart, atEnd) ? "\\" : "").Append(c);
        }

        return written.ToString();
    }

    private static bool NeedsSlash(string text, int at, bool atStart, bool atEnd)
    {
        var c = text[at];
        if (Always.Contains(c, StringComparison.Ordinal)) return true;
        if (Doubled.Contains(c, StringComparison.Ordinal) && (Neighbour(text, at - 1) == c || Neighbour(text, at + 1) == c)) return true;
        if (atStart && at == 0 && c is '#' or '>' or '+' or '-' or '=' or ':' or '%' or '@') return true;
        return c switch
        {
            '&' => Neighbour(text, at + 1) is '#' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'),
            ':' => IsWord(Neighbour(text, at + 1)) || Neighbour(text, at + 1) is '-' or '+',
            '!' => atEnd && at == text.Length - 1,
            '.' or ')' => atStart && at is > 0 and <= 9 && text[..at].All(IsWord),
            _ => false,
        };
    }

    /// <summary>The second and later of several spaces: a reader that trims lines or folds spaces keeps a character reference.</summary>
    private static bool IsSpaced(string text, int at) => text[at] == ' ' && Neighbour(text, at - 1) == ' ';

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c);

    private static char Neighbour(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
