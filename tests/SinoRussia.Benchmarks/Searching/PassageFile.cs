using SinoRussia.Model;
using SinoRussia.Searching.Index;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>One line of a file of passages.</summary>
internal sealed record PassageRow(string Id, string Report, string Publisher, string Year, string Kind, string Title, string Text)
{
    /// <summary>In all the fields that a passage of the product has.</summary>
    public IndexedDocument ToDocument() => new(DocumentType.Passage, Id, Text)
    {
        Title = Title,
        Report = new(Report, Title),
        Chapter = new(Year, Year),
        Domains = [new(Kind, Kind)],
        Authors = [Publisher],
        Kind = "paragraph",
        Languages = ["en"],
    };
}

/// <summary>Tab-separated, a passage a line: id, doc, publisher, year, kind, title, text. Read anew each time: it may be larger than memory.</summary>
internal sealed class PassageFile(string path)
{
    private const int Columns = 7;

    /// <summary>Bytes of the texts and titles, in UTF-8, which is what sizes and rates are measured by.</summary>
    public (int Count, long TextBytes) Measure()
    {
        var (count, bytes) = (0, 0L);
        foreach (var row in Rows())
        {
            count++;
            bytes += System.Text.Encoding.UTF8.GetByteCount(row.Text);
        }

        return (count, bytes);
    }

    public IEnumerable<PassageRow> Rows() => File.ReadLines(path).Select((line, i) => Read(line, i + 1));

    private PassageRow Read(string line, int number)
    {
        var cells = line.Split('\t', Columns);
        return cells.Length == Columns
            ? new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6])
            : throw new InvalidDataException($"{path}, line {number}: {cells.Length} columns in place of {Columns}.");
    }
}
