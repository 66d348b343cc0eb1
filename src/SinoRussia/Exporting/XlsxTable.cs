using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SinoRussia.Exporting.Docx;
using SinoRussia.Exporting.Tables;

namespace SinoRussia.Exporting;

/// <summary>
/// An Excel workbook: the table with a fixed heading, and a second sheet that says what it is an answer to. Texts are texts, never formulas.
/// </summary>
public sealed class XlsxTable : ITableFormat
{
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    public string Name => "xlsx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public ReadOnlyMemory<byte> Write(ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var legal = new LegalText();
        using var package = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            book.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Create();
            var rows = workbook.AddNewPart<WorksheetPart>("rows");
            rows.Worksheet = new SheetWriting(rows, legal).Write(table);
            var about = workbook.AddNewPart<WorksheetPart>("about");
            about.Worksheet = new SheetWriting(about, legal).Write(About(table));
            workbook.Workbook = new Workbook(new Sheets(
                new Sheet { Name = "Results", SheetId = 1, Id = "rows" }, new Sheet { Name = "About", SheetId = 2, Id = "about" }));
            Describe(book, legal.Of(table.Title));
        }

        package.Position = 0;
        return FixedZip.Repack(package);
    }

    private static ExportTable About(ExportTable table) => new(
        table.Title,
        [new("About", 24), new(table.Title, 90)],
        [.. table.About.Select(pair => new TableValue[] { new TableValue.Text(pair.Name), new TableValue.Text(pair.Value) })],
        []);

    /// <summary>The title only: a time of making would make two files of one.</summary>
    private static void Describe(SpreadsheetDocument book, string title)
    {
        var part = book.AddCoreFilePropertiesPart();
        book.ChangeIdOfPart(part, "core");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", Dublin), new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XElement(Dublin + "title", title), new XElement(Dublin + "creator", "SinoRussia"))).Save(stream, SaveOptions.DisableFormatting);
    }
}
