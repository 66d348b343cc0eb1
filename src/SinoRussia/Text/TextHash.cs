using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Text;

/// <summary>SHA-256 in lower-case hexadecimal: the name of an original, and the sign that a passage still says what it said.</summary>
public static class TextHash
{
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
