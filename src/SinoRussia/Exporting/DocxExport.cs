using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SinoRussia.Exporting.Docx;

namespace SinoRussia.Exporting;

/// <summary>
/// Word: real footnotes, styles a person can change, hyperlinks. What never changes (styles, settings, fonts, footer) is in
/// <c>Docx/Template</c>; every part and relationship has a name of its own, because the library would draw them by lot.
/// </summary>
public sealed class DocxExport : IExportFormat
{
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    public string Name => "docx";

    public string Extension => ".docx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public ExportedFile Write(ExportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var legal = new LegalText();
        using var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "main");
            Fill(main.AddNewPart<StyleDefinitionsPart>("styles"), "styles.xml");
            Fill(main.AddNewPart<DocumentSettingsPart>("settings"), "settings.xml");
            Fill(main.AddNewPart<FontTablePart>("fonts"), "fontTable.xml");
            Fill(main.AddNewPart<FooterPart>("footer"), "footer.xml");
            var footnotes = new DocxFootnotes(main.AddNewPart<FootnotesPart>("footnotes"), legal);
            main.Document = new Document(new DocxBody(new DocxText(main, legal), footnotes).Write(document, "footer"));
            Describe(word, legal.Of(document.Title));
        }

        package.Position = 0;
        return new ExportedFile(FixedZip.Repack(package), legal.Removed);
    }

    /// <summary>The title only: a time of making would make two files of one.</summary>
    private static void Describe(WordprocessingDocument word, string title)
    {
        var part = word.AddCoreFilePropertiesPart();
        word.ChangeIdOfPart(part, "core");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", Dublin), new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XElement(Dublin + "title", title), new XElement(Dublin + "creator", "SinoRussia"))).Save(stream, SaveOptions.DisableFormatting);
    }

    private static void Fill(OpenXmlPart part, string template)
    {
        using var source = typeof(DocxExport).Assembly.GetManifestResourceStream($"SinoRussia.Exporting.Docx.Template.{template}")
            ?? throw new InvalidOperationException($"The template {template} is not in the assembly.");
        part.FeedData(source);
    }
}
