using System.Globalization;
using System.Text;

namespace SinoRussia.Web.Features.Importing;

/// <summary>
/// The name a file was given with, fit to be shown: the last step of a path, without control and direction characters (which can
/// make <c>dm.exe</c> look like <c>exe.md</c>). It is for people only and never becomes a path.
/// </summary>
internal static class UploadName
{
    public const int Longest = 255;
    private const string Nameless = "unnamed file";

    public static string Of(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(IsShown))
        {
            if (name.Length + rune.Utf16SequenceLength > Longest) break;
            name.Append(rune);
        }

        return name.ToString().Trim() is { Length: > 0 } shown ? shown : Nameless;
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar;
}
