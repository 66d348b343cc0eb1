using System.Text;
using Xunit;

namespace SinoRussia.Tests.Exporting;

/// <summary>Reads records of RIS by its form: a tag of two signs, two spaces, a hyphen, a space, the value; CRLF ends a line.</summary>
internal static class RisReading
{
    public static List<ILookup<string, string>> Of(ReadOnlyMemory<byte> bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Span);
        var records = new List<ILookup<string, string>>();
        var fields = new List<(string Tag, string Value)>();
        foreach (var line in text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Matches("^[A-Z][A-Z0-9]  - ", line);
            if (fields.Count == 0) Assert.StartsWith("TY", line, StringComparison.Ordinal);
            if (line.StartsWith("ER", StringComparison.Ordinal))
            {
                records.Add(fields.ToLookup(field => field.Tag, field => field.Value));
                fields.Clear();
                continue;
            }

            fields.Add((line[..2], line[6..]));
        }

        Assert.Empty(fields);
        return records;
    }
}
