using System.Text;

namespace SinoRussia.Markup;

/// <summary>Text for an element or a quoted attribute. Only what HTML reads as markup is escaped; no-break spaces and accents stay themselves.</summary>
internal static class HtmlEscape
{
    public static string Encode(string? text)
    {
        if (text is null) return "";
        if (text.AsSpan().IndexOfAny("&<>\"") < 0) return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }
}
