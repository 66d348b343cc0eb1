using System.Text;

namespace SinoRussia.Markup;

/// <summary>The only targets a link may have: http, https and mailto.</summary>
public static class SafeLink
{
    /// <summary>The target as it is kept, with what would end a link's brackets or an attribute percent-encoded; null when refused.</summary>
    public static string? Read(string? target)
    {
        var trimmed = target?.Trim(' ', '\t', '\n', '\r');
        if (string.IsNullOrEmpty(trimmed) || !Uri.TryCreate(trimmed, UriKind.Absolute, out var uri)) return null;
        var allowed = uri.Scheme == Uri.UriSchemeMailto ? trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            : uri.Scheme is "http" or "https" && trimmed.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase) && uri.Host.Length > 0;
        if (!allowed) return null;
        var kept = new StringBuilder(trimmed.Length);
        foreach (var rune in trimmed.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar) return null;
            if (Rune.IsWhiteSpace(rune) || rune.Value is '<' or '>' or '"' or '\'' or '(' or ')' or '[' or ']' or '\\' or '`' or '|' or '*')
                Encode(kept, rune);
            else kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    /// <summary>Why a target is not kept, in a word for the list of what was dropped.</summary>
    public static string Refusal(string? target)
    {
        var colon = target?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        var relative = colon <= 0 || target!.AsSpan(0, colon).IndexOfAny("/?#") >= 0;
        if (relative) return "link target (relative)";
        var scheme = new string([.. target![..colon].ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return scheme.Length is 0 or > 20 ? "link target (unreadable)" : $"link target ({scheme}:)";
    }

    private static void Encode(StringBuilder kept, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)]) kept.Append('%').Append(unit.ToString("X2"));
    }
}
