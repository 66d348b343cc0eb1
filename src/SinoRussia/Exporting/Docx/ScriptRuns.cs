using System.Text;
using SinoRussia.Text;

namespace SinoRussia.Exporting.Docx;

internal enum Script
{
    Latin,
    Cyrillic,
    EastAsian,
}

/// <summary>Cuts text where its script changes, so that each piece can name its language and be set in a fitting font.</summary>
internal static class ScriptRuns
{
    /// <summary>Digits, spaces and signs go with the letters before them, at the start with those after them.</summary>
    public static IEnumerable<(string Text, Script Script)> Split(string text)
    {
        var start = 0;
        Script? current = null;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Of(rune) is { } script && script != current)
            {
                if (current is { } ended)
                {
                    yield return (text[start..at], ended);
                    start = at;
                }

                current = script;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start < text.Length) yield return (text[start..], current ?? Script.Latin);
    }

    private static Script? Of(Rune rune) => Scripts.IsLatin(rune) ? Script.Latin
        : Scripts.IsCyrillic(rune) ? Script.Cyrillic
        : Scripts.JoinsAtBreak(rune) || rune.Value is >= 0xAC00 and <= 0xD7A3 ? Script.EastAsian
        : null;
}
