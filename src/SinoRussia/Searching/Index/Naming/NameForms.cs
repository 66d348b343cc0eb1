using System.Text.RegularExpressions;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Matching;

namespace SinoRussia.Searching.Index.Naming;

/// <summary>How a name in a table is written in texts, and how it is recognized.</summary>
public static partial class NameForms
{
    /// <summary>Written small, an abbreviation of so few letters is a common word of some language.</summary>
    private const int FewLetters = 2;

    /// <summary>Words that an abbreviation may spell and that texts are full of: never looked for, and recognized in capitals only.</summary>
    private static readonly HashSet<string> Everyday =
    [
        "act", "aid", "aim", "air", "all", "are", "arms", "can", "cap", "care", "core", "fast", "for", "has", "his", "how", "ice", "icon", "its",
        "lead", "may", "new", "not", "one", "our", "out", "plan", "raid", "sat", "sea", "seal", "son", "star", "start", "step", "the", "two", "use",
        "was", "who", "wish",
    ];

    /// <summary>Without a remark in brackets at the end; two names with a stroke between spaces are two.</summary>
    public static IEnumerable<string> Of(string name)
        => Remark().Replace(name, "").Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The name of a series of yearly events: without the year at its end. Null where it ends in none.</summary>
    public static string? WithoutYear(string name)
        => Year().Match(name) is { Success: true, Index: > 0 } year ? name[..year.Index] : null;

    public static bool IsAbbreviation(string name)
        => name.Length > 1 && name.All(c => char.IsUpper(c) || c is '.') && name.Count(char.IsUpper) > 1;

    /// <summary>Recognized only where it is typed in capitals.</summary>
    public static bool WantsCapitals(string name) => IsAbbreviation(name) && (name.Count(char.IsUpper) <= FewLetters || IsEveryday(name));

    /// <summary>Looking for it would find the everyday word instead.</summary>
    public static bool IsEveryday(string name) => IsAbbreviation(name) && Everyday.Contains(new FoldedText(name).Text);

    /// <summary>
    /// What a text must have. Names stand inflected, so they are compared by their stems; abbreviations do not, and a stem would make
    /// common words of them.
    /// </summary>
    internal static IEnumerable<TermSequence> Ways(string name)
    {
        if (!IsAbbreviation(name)) return Spellings.OfName(name);
        var tokens = Tokens.Of(name);
        return tokens.Count == 0 ? [] : [new(Form.Exact, [.. tokens.Select(t => new TermAt(t.Exact, t.Position))], tokens[^1].Position + 1)];
    }

    [GeneratedRegex(@"\s*[(（][^()（）]*[)）]\s*$", RegexOptions.None, 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"[-‐‑–— ]\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
