using System.Text;

namespace SinoRussia.Importing;

/// <summary>A file's bytes as text: strict UTF-8, with or without its mark; anything else is refused with what it seems to be.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with LF line ends, or the reason why there is none.</summary>
    public static (string? Text, string? Reason) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return (null, "The file is empty.");
        if (Binary(bytes) is { } kind) return (null, $"This is {kind}, not Markdown text. Choose the Markdown file, or export the document as Markdown.");
        try
        {
            var text = Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            return string.IsNullOrWhiteSpace(text) ? (null, "The file holds no text.") : (Lines(text), null);
        }
        catch (DecoderFallbackException broken)
        {
            return (null, $"The file is not valid UTF-8: {Where(bytes, broken)}. Save it as UTF-8 and import it again.");
        }
    }

    private static string? Binary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF file";
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "a zip, Word or EPUB file";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "text in UTF-16";
        var zero = bytes.IndexOf((byte)0);
        return zero < 0 ? null : $"a binary file (a zero byte at offset {zero})";
    }

    private static string Where(ReadOnlySpan<byte> bytes, DecoderFallbackException broken)
    {
        // The exception's index counts from the text's start and may point before the bytes it names.
        var at = FirstInvalid(bytes);
        var line = bytes[..at].Count((byte)'\n') + 1;
        var found = broken.BytesUnknown is { Length: > 0 } unknown ? Convert.ToHexString(unknown) : "?";
        return $"line {line}, byte {at} (0x{found})";
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
