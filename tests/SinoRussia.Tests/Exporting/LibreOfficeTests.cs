using AngleSharp.Html.Parser;
using SinoRussia.Exporting;
using Xunit;

namespace SinoRussia.Tests.Exporting;

public sealed class LibreOfficeTests
{
    [LibreOfficeFact]
    public async Task LibreOffice_converts_the_Word_file_with_quotes_and_footnotes()
    {
        var html = await LibreOffice.ToHtmlAsync(new DocxExport().Write(Documents.Full).Bytes);
        var text = new HtmlParser().ParseDocument(html).Body!.TextContent;
        foreach (var wanted in (string[])[Documents.LatinQuote, Documents.ChineseQuote, Documents.RussianQuote, "Author abc, “Title,” in Volume, §6.3 ¶4."])
            Assert.Contains(wanted, text, StringComparison.Ordinal);
    }
}
