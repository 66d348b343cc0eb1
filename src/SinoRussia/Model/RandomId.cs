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
}
