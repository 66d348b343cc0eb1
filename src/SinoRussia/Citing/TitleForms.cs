using SinoRussia.Text;

namespace SinoRussia.Citing;

/// <summary>How a title is printed: with its subtitle, within quotation marks, shortened for a repeated note.</summary>
internal static class TitleForms
{
    /// <summary>A shortened title is a run of its own words; it ends before one of these, never on one.</summary>
    private static readonly HashSet<string> SmallWords = new(
        ["a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "with", "without", "under", "over", "after", "before",
            "between", "into", "by", "as", "against", "what", "how", "why", "is", "are", "does", "do", "toward", "towards", "through", "during",
            "и", "в", "во", "на", "с", "со", "о", "об", "к", "из", "по", "от", "для", "как", "что", "или", "а", "за", "при", "между"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Articles = new(["a", "an", "the"], StringComparer.OrdinalIgnoreCase);

    public static string Whole(string title, string? subtitle) => Trimmed(
        string.IsNullOrWhiteSpace(subtitle) ? title : EndsSentence(title) ? $"{title} {subtitle}" : $"{title}: {subtitle}");

    /// <summary>Whether the last sign already ends a sentence, so that no period follows and no colon.</summary>
    public static bool EndsSentence(string text) => text.TrimEnd('’', '”', '"', '\'', '»', '」', '』') is [.., '.' or '?' or '!' or '…' or '。' or '？' or '！'];

    /// <summary>Quotation marks within a quoted title become single ones.</summary>
    public static string Inner(string title)
    {
        var opens = true;
        return string.Concat(title.Select(c => c switch
        {
            '“' or '„' => '‘',
            '”' => '’',
            '"' => Turn(ref opens),
            _ => c,
        }));
    }

    /// <summary>Chinese characters are not set in italics.</summary>
    public static bool Slants(string title) => Scripts.Count(title) is var count && count.Han + count.Kana < count.Latin + count.Cyrillic;

    /// <summary>The key words of the title in their order: no subtitle, no article at the front, six words at most, cut before a small word where there are more.</summary>
    public static string Shortened(CitationSource source)
    {
        if (source.ShortTitle is { Length: > 0 } chosen && chosen.Length < source.Title.Length) return Trimmed(chosen);
        var main = Main(Trimmed(source.Title));
        var words = main.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Articles.Contains(words[0])) words = words[1..];
        if (words.Length <= 6) return string.Join(' ', words);
        for (var end = 6; end >= 2; end--)
        {
            if (end < words.Length && SmallWords.Contains(words[end]) && !SmallWords.Contains(words[end - 1]) && end - 1 > Array.FindIndex(words, IsKey))
                return string.Join(' ', words[..end]).TrimEnd(',', ';');
        }

        var cut = 5;
        while (cut > 1 && SmallWords.Contains(words[cut - 1])) cut--;
        return string.Join(' ', words[..cut]).TrimEnd(',', ';');
    }

    /// <summary>What stands before the colon; the whole where there is none.</summary>
    private static string Main(string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) colon = title.IndexOf('：', StringComparison.Ordinal);
        return colon > 0 ? title[..colon] : title;
    }

    private static bool IsKey(string word) => !SmallWords.Contains(word);

    /// <summary>A full stop at the end of a printed title is not part of it; an ellipsis or an abbreviation's stop is.</summary>
    private static string Trimmed(string title)
    {
        var trimmed = title.Trim();
        var stop = trimmed.EndsWith('.') && !trimmed.EndsWith("..", StringComparison.Ordinal) && trimmed[(trimmed.LastIndexOf(' ') + 1)..^1] is var last
            && !last.Contains('.', StringComparison.Ordinal) && last.Length > 3;
        return stop ? trimmed[..^1] : trimmed;
    }

    private static char Turn(ref bool opens)
    {
        opens = !opens;
        return opens ? '’' : '‘';
    }
}
