namespace SinoRussia.Markup;

/// <summary>What a piece of raw HTML is: enough to name it in a list of what was dropped, never enough to pass it on.</summary>
internal readonly record struct HtmlTag(string Name, bool Closes)
{
    public string What => Name.Length > 0 ? $"html <{Name}>" : "html comment";

    /// <summary>Elements whose content is no text of the document.</summary>
    public bool HoldsNoText => Name is "script" or "style" or "template" or "svg" or "head";

    public static HtmlTag Read(ReadOnlySpan<char> tag)
    {
        var at = tag.StartsWith('<') ? 1 : 0;
        var closes = at < tag.Length && tag[at] == '/';
        if (closes) at++;
        var end = at;
        while (end < tag.Length && end - at < 30 && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is '-' or ':' or '.')) end++;
        return new HtmlTag(tag[at..end].ToString().ToLowerInvariant(), closes);
    }
}
