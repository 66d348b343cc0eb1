using System.Diagnostics;
using AngleSharp.Html.Parser;
using SinoRussia.Exporting;
using Xunit;

namespace SinoRussia.Tests.Exporting;

public sealed class LibreOfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sinorussia-office-").FullName;

    [LibreOfficeFact]
    public async Task LibreOffice_converts_the_Word_file_with_quotes_and_footnotes()
    {
        var docx = Path.Combine(_folder, "dossier.docx");
        await File.WriteAllBytesAsync(docx, new DocxExport().Write(Documents.Full).Bytes.ToArray());
        var start = new ProcessStartInfo(LibreOfficeFactAttribute.Program ?? throw new InvalidOperationException("CI promises LibreOffice."))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{_folder}/profile", "--headless", "--convert-to", "html", "--outdir", _folder, docx])
            start.ArgumentList.Add(argument);
        using var office = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await Task.WhenAll(office.StandardOutput.ReadToEndAsync(limit.Token), office.StandardError.ReadToEndAsync(limit.Token), office.WaitForExitAsync(limit.Token));
        }
        finally
        {
            if (!office.HasExited) office.Kill(entireProcessTree: true);
        }

        // Its plain text leaves footnotes out; its HTML has them. Line ends in it are its own.
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(_folder, "dossier.html")));
        var text = string.Join(' ', page.Body!.TextContent.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var wanted in (string[])[Documents.LatinQuote, Documents.ChineseQuote, Documents.RussianQuote, "Author abc, “Title,” in Volume, §6.3 ¶4."])
            Assert.Contains(wanted, text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
