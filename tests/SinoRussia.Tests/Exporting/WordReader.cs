using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SinoRussia.Tests.Exporting;

/// <summary>What an exported Word file holds.</summary>
internal sealed class WordReader : IDisposable
{
    private readonly MemoryStream _stream;
    private readonly WordprocessingDocument _word;

    public WordReader(ReadOnlyMemory<byte> bytes)
    {
        _stream = new MemoryStream(bytes.ToArray());
        _word = WordprocessingDocument.Open(_stream, isEditable: false);
    }

    public MainDocumentPart Main => _word.MainDocumentPart!;

    public IReadOnlyList<string> Errors =>
    [
        .. new[] { FileFormatVersions.Office2013, FileFormatVersions.Microsoft365 }.SelectMany(version => new OpenXmlValidator(version).Validate(_word))
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
    ];

    public IReadOnlyList<string> Texts(string style) =>
        [.. Main.Document!.Body!.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(TextOf)];

    public IReadOnlyList<string> Footnotes => [.. Main.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(note => note.Id! > 0).Select(note => TextOf(note).Trim())];

    public static string TextOf(OpenXmlElement element) => string.Concat(element.Descendants().Select(part => part switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        Break => "\n",
        _ => "",
    }));

    public void Dispose()
    {
        _word.Dispose();
        _stream.Dispose();
    }
}
