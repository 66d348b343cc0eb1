using System.Text;

namespace SinoRussia.Model;

/// <summary>
/// Lower-case words joined by hyphens, as used in addresses. An enumeration member <c>RussianAuthors</c> is written
/// <c>russian-authors</c> in the seed, in addresses and in JSON.
/// </summary>
public static class Slug
{
    /// <summary>The hyphenated form of an enumeration member.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var slug = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i])) slug.Append('-');
            slug.Append(char.ToLowerInvariant(name[i]));
        }

        return slug.ToString();
    }

    /// <summary>Reads the hyphenated form back; false for anything that is no member.</summary>
    public static bool TryRead<T>(string? slug, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (!string.Equals(Of(candidate), slug, StringComparison.Ordinal)) continue;
            value = candidate;
            return true;
        }

        value = default;
        return false;
    }
}
