using System.Buffers;
using System.Globalization;
using System.Text;

namespace SinoRussia.Searching.Index.Analysis;

/// <summary>
/// A text as the index reads it: NFKC, lower case, without diacritics on Latin, Greek, Cyrillic, Arabic and Hebrew letters, ё as е,
/// every apostrophe as one, format characters gone. Each character knows which stretch of the original it stands for. One of these can be
/// filled again and again: it keeps its arrays.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>A letter with more combining marks than this is a prank; the rest is passed over.</summary>
    private const int LongestCluster = 32;

    private char[] text = [];
    private int[] starts = [];
    private int[] ends = [];
    private int length;

    public FoldedText()
    {
    }

    public FoldedText(string original) => Fill(original);

    /// <summary>Until it is filled again.</summary>
    public ReadOnlySpan<char> Span => text.AsSpan(0, length);

    public string Text => new(text, 0, length);

    /// <summary>Characters it has room for without new arrays.</summary>
    public int Room => text.Length;

    public void Fill(string original)
    {
        length = 0;
        Grow(original.Length);
        var at = 0;
        while (at < original.Length)
        {
            var next = at + 1 < original.Length ? original[at + 1] : ' ';
            if (original[at] < 128 && next < 128)
            {
                Add(LetterFolding.Lower(original[at]), at, at + 1);
                at++;
            }
            else if (!IsMarkUnit(next) && LetterFolding.Simple(original[at]) is var simple and not '\0')
            {
                Add(simple, at, at + 1);
                at++;
            }
            else
            {
                at = AddCluster(original, at);
            }
        }
    }

    /// <summary>Where the folded character stands in the original: its first UTF-16 unit.</summary>
    public int Start(int folded) => starts[folded];

    /// <summary>One past its last UTF-16 unit in the original.</summary>
    public int End(int folded) => ends[folded];

    private int AddCluster(string original, int at)
    {
        if (Rune.DecodeFromUtf16(original.AsSpan(at), out var first, out var units) != OperationStatus.Done || IsNoCharacter(first))
        {
            Add(' ', at, at + units);
            return at + units;
        }

        var end = at + units;
        while (end < original.Length && Rune.DecodeFromUtf16(original.AsSpan(end), out var mark, out var more) == OperationStatus.Done && IsMark(mark))
            end += more;

        var cluster = original.AsSpan(at, Math.Min(end - at, LongestCluster));
        if (char.IsHighSurrogate(cluster[^1])) cluster = cluster[..^1];
        foreach (var c in LetterFolding.Of(cluster.ToString(), first)) Add(c, at, end);
        return end;
    }

    /// <summary>Code points that Unicode keeps free for ever; normal forms refuse them.</summary>
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsMarkUnit(char c)
        => c >= 0x300 && (char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static bool IsMark(Rune rune)
        => rune.Value >= 0x300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private void Add(char folded, int start, int end)
    {
        if (length == text.Length) Grow(Math.Max(16, length * 2));
        text[length] = folded;
        starts[length] = start;
        ends[length++] = end;
    }

    private void Grow(int size)
    {
        if (size <= text.Length) return;
        Array.Resize(ref text, size);
        Array.Resize(ref starts, size);
        Array.Resize(ref ends, size);
    }
}
