namespace SinoRussia.Markup;

/// <summary>A code block as it is kept: fenced, with its language when it names one.</summary>
public sealed record FencedCode(string Language, string Text)
{
    public string Write()
    {
        int longest = 2, run = 0;
        foreach (var c in Text) longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        var fence = new string('`', longest + 1);
        return $"{fence}{Language}\n{Text}\n{fence}";
    }

    public static FencedCode Read(string markdown)
    {
        var first = markdown.IndexOf('\n', StringComparison.Ordinal);
        var last = markdown.LastIndexOf('\n');
        return first < 0 ? new FencedCode("", markdown)
            : new FencedCode(markdown[..first].TrimStart('`'), first < last ? markdown[(first + 1)..last] : "");
    }

    /// <summary>The first word of a fence's info string, when it is a plain name.</summary>
    public static string LanguageOf(string? info)
    {
        var word = (info ?? "").Split(' ', '\t', '{')[0];
        return word.Length <= 20 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '-' or '.') ? word : "";
    }
}
