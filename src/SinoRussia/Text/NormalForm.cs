using System.Globalization;
using System.Text;

namespace SinoRussia.Text;

/// <summary>
/// The one form in which a passage's text is kept: NFC; runs of space, tab, CR and LF are one space, none where a line broke between two
/// Han characters, none at either end; no-break and ideographic spaces stay; control characters, lone surrogates and soft hyphens are
/// removed and counted. Tests/Specs/NormalForm.md is its manual.
/// </summary>
public static class NormalForm
{
    public static NormalText Of(string raw)
    {
        if (IsNormal(raw)) return NormalText.Same(raw);
        var kept = new StringBuilder(raw.Length);
        var map = new OffsetMap.Builder(raw.Length);
        var removed = default(RemovedCharacters);
        bool space = false, broken = false;
        Rune last = default;
        for (var at = 0; at < raw.Length;)
        {
            var whole = Rune.TryGetRuneAt(raw, at, out var rune);
            var length = whole ? rune.Utf16SequenceLength : 1;
            if (raw[at] is ' ' or '\t' or '\r' or '\n')
            {
                space = true;
                broken |= raw[at] is '\r' or '\n';
            }
            else if (!whole || IsRemoved(rune))
            {
                removed = removed.With(whole ? rune : null);
            }
            else
            {
                if (space && kept.Length > 0 && !(broken && Scripts.JoinsAtBreak(last) && Scripts.JoinsAtBreak(rune))) kept.Append(' ');
                space = broken = false;
                map.Keep(at, length, kept.Length);
                kept.Append(raw, at, length);
                last = rune;
            }

            at += length;
        }

        return Composed(kept.ToString(), map.Build(kept.Length), removed);
    }

    /// <summary>The form of a code block: lines and their spaces stay, line ends are LF, the last one goes.</summary>
    public static NormalText OfCode(string raw)
    {
        var kept = new StringBuilder(raw.Length);
        var removed = default(RemovedCharacters);
        for (var at = 0; at < raw.Length;)
        {
            var whole = Rune.TryGetRuneAt(raw, at, out var rune);
            var length = whole ? rune.Utf16SequenceLength : 1;
            if (raw[at] == '\r') kept.Append(at + 1 < raw.Length && raw[at + 1] == '\n' ? "" : "\n");
            else if (raw[at] is '\n' or '\t' || (whole && !IsRemoved(rune))) kept.Append(raw, at, length);
            else removed = removed.With(whole ? rune : null);
            at += length;
        }

        return new NormalText(kept.ToString().TrimEnd('\n').Normalize(NormalizationForm.FormC), null, removed);
    }

    /// <summary>U+FFFE and U+FFFF are no characters; normalizing text that holds the first throws.</summary>
    private static bool IsRemoved(Rune rune) => Rune.IsControl(rune) || rune.Value is 0x00AD or 0xFFFE or 0xFFFF;

    /// <summary>The quick answer for nearly all text; plain ASCII and typographic punctuation are composed already.</summary>
    private static bool IsNormal(string raw)
    {
        if (raw.Length == 0) return true;
        if (raw[0] == ' ' || raw[^1] == ' ') return false;
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] == ' ' ? raw[at - 1] == ' ' : raw[at] == '\u00AD' || raw[at] >= '\uFFFE' || char.IsControl(raw[at]) || char.IsSurrogate(raw[at])) return false;
        }

        return raw.IsNormalized(NormalizationForm.FormC);
    }

    /// <summary>Composes character by character with its marks, so that offsets before and after can be told; a bound inside one moves out.</summary>
    private static NormalText Composed(string text, OffsetMap? map, RemovedCharacters removed)
    {
        if (text.IsNormalized(NormalizationForm.FormC)) return new NormalText(text, map, removed);
        var composed = new StringBuilder(text.Length);
        var inner = new OffsetMap.Builder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && ContinuesCharacter(text, end)) end++;
            var character = text[at..end].Normalize(NormalizationForm.FormC);
            inner.Replace(at, end - at, composed.Length, character.Length);
            composed.Append(character);
            at = end;
        }

        var result = composed.ToString();
        return result.IsNormalized(NormalizationForm.FormC)
            ? new NormalText(result, OffsetMap.Then(map, inner.Build(result.Length)), removed)
            : new NormalText(result.Normalize(NormalizationForm.FormC), OffsetMap.Lost(text.Length), removed);
    }

    private static bool ContinuesCharacter(string text, int at) => char.IsLowSurrogate(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
        || text[at] is >= '\u1160' and <= '\u11FF';
}
