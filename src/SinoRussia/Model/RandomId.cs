using System.Security.Cryptography;

namespace SinoRussia.Model;

/// <summary>
/// Public ids for what users make: 12 characters of lower-case Crockford base32 (60 random bits), readable aloud and safe in
/// addresses, and no hint of how many there are.
/// </summary>
public static class RandomId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 12);

    /// <summary>Whether the text could be such an id. Ids that browsers give are checked at the door.</summary>
    public static bool IsOne(string? text) => text is { Length: 12 } && text.All(c => Alphabet.Contains(c, StringComparison.Ordinal));
}
