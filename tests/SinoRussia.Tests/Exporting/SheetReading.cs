using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace SinoRussia.Tests.Exporting;

/// <summary>Reads a sheet from the bare XML of the package, by the addresses of its cells; the package must be valid.</summary>
internal static class SheetReading
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static List<List<string>> Of(ReadOnlyMemory<byte> bytes, int sheet)
    {
        AssertValid(bytes);
        using var package = new ZipArchive(new MemoryStream(bytes.ToArray()));
        Assert.All(package.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using var part = package.GetEntry(sheet == 1 ? "xl/worksheets/sheet1.xml" : "xl/worksheets/sheet2.xml")!.Open();
        using var reader = System.Xml.XmlReader.Create(part);
        var root = XDocument.Load(reader).Root!;
        Assert.Empty(root.Descendants(Main + "f"));
        return [.. root.Descendants(Main + "row").Select((row, at) =>
        {
            var cells = row.Elements(Main + "c").ToList();
            Assert.Equal(cells.Select((_, column) => Column(column) + (at + 1).ToString(CultureInfo.InvariantCulture)), cells.Select(cell => cell.Attribute("r")!.Value));
            return cells.Select(cell => cell.Attribute("t")?.Value == "inlineStr" ? cell.Element(Main + "is")!.Element(Main + "t")!.Value : cell.Element(Main + "v")!.Value).ToList();
        })];
    }

    private static void AssertValid(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    private static string Column(int at) => at < 26 ? $"{(char)('A' + at)}" : $"{(char)('A' + (at / 26) - 1)}{(char)('A' + (at % 26))}";
}
