using System.Globalization;
using System.Text;
using SinoRussia.Model;

namespace SinoRussia.Exporting;

/// <summary>A report as reference managers know it.</summary>
/// <param name="Authors">Family name first, or as printed.</param>
public sealed record RisRecord(string Id, string Title, IReadOnlyList<string> Authors, IReadOnlyList<string> Editors)
{
    public PartialDate? Issued { get; init; }

    public string? ShortTitle { get; init; }

    public string? Publisher { get; init; }

    public string? Place { get; init; }

    public string? Collection { get; init; }

    public string? Number { get; init; }

    public string? Isbn { get; init; }

    public string? Abstract { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }
}

/// <summary>
/// RIS, of type RPRT. The tags of the 2011 specification as reference managers read them back: of a report SN is the number, T2 the series,
/// so an ISBN stands in SN only where there is no number.
/// </summary>
public static class RisExport
{
    public const string MediaType = "application/x-research-info-systems";

    public static ReadOnlyMemory<byte> Write(IEnumerable<RisRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var text = new StringBuilder();
        var legal = new LegalText();
        foreach (var record in records)
        {
            foreach (var (tag, value) in Fields(record))
            {
                if (string.IsNullOrWhiteSpace(value)) continue;

                // A tag begins a line, so no value may hold one.
                text.Append(tag).Append("  - ").AppendJoin(' ', legal.Of(value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append("\r\n");
            }

            text.Append("ER  - \r\n");
        }

        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString());
    }

    private static IEnumerable<(string Tag, string? Value)> Fields(RisRecord record)
    {
        yield return ("TY", "RPRT");
        yield return ("ID", record.Id);
        yield return ("TI", record.Title);
        yield return ("ST", record.ShortTitle);
        foreach (var author in record.Authors) yield return ("AU", author);
        foreach (var editor in record.Editors) yield return ("ED", editor);
        yield return ("T2", record.Collection);
        if (record.Issued is { } date)
        {
            yield return ("PY", date.Year.ToString("D4", CultureInfo.InvariantCulture));
            if (date.Month is not null) yield return ("DA", string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}/{date.Month:D2}/{date.Day:D2}/"));
        }

        yield return ("PB", record.Publisher);
        yield return ("CY", record.Place);
        yield return ("SN", record.Number ?? record.Isbn);
        yield return ("LA", record.Language);
        yield return ("AB", record.Abstract);
        yield return ("UR", record.Url);
    }
}
