using System.Text;

namespace SinoRussia.Library.Dossiers;

/// <summary>A title as the name of a file on any system.</summary>
internal static class FileNames
{
    private const int Longest = 80;

    public static string Of(string title)
    {
        var name = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            if (name.Length >= Longest) break;
            var forbidden = Rune.IsControl(rune) || rune.Value is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || rune == Rune.ReplacementChar;
            if (!forbidden) name.Append(rune.ToString());
            else if (name.Length > 0 && name[^1] is not (' ' or '-')) name.Append('-');
        }

        var trimmed = name.ToString().Trim(' ', '.', '-');
        return trimmed.Length == 0 ? "dossier" : trimmed;
    }
}
