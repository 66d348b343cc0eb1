using System.IO.Compression;
using DocumentFormat.OpenXml.Wordprocessing;
using SinoRussia.Exporting;
using SinoRussia.Markup;
using Xunit;

namespace SinoRussia.Tests.Exporting;

public sealed class DocxExportTests
{
    private static readonly DocxExport Export = new();

    [Fact]
    public void The_validator_finds_nothing_wrong()
    {
        using var read = new WordReader(Export.Write(Documents.Full).Bytes);
        Assert.Empty(read.Errors);
    }

    [Fact]
    public void Quotes_stand_letter_for_letter_and_our_own_wording_apart()
    {
        using var read = new WordReader(Export.Write(Documents.Full).Bytes);
        Assert.Equal(["quoted by hand", Documents.LatinQuote, Documents.ChineseQuote, Documents.RussianQuote], read.Texts("Quote"));
        Assert.Equal(["Whether Moscow went on to help is unknown."], read.Texts("OwnWording"));
    }

    [Fact]
    public void Each_excerpt_has_a_real_footnote()
    {
        using var read = new WordReader(Export.Write(Documents.Full).Bytes);
        Assert.Equal(4, read.Footnotes.Count);
        Assert.Equal("Author abc, “Title,” in Volume, §6.3 ¶4.", read.Footnotes[0]);
        Assert.Equal([1L, 2, 3, 4], read.Main.Document!.Descendants<FootnoteReference>().Select(reference => reference.Id!.Value));
    }

    [Fact]
    public void Note_tags_codes_link_and_bibliography_are_there()
    {
        using var read = new WordReader(Export.Write(Documents.Full).Bytes);
        Assert.Equal(["Two relays, no primary document."], read.Texts("ExcerptNote"));
        Assert.Equal(
            ["Tags: early-warning, to_verify", "http://127.0.0.1:5080/p/abc", "http://127.0.0.1:5080/p/def", "http://127.0.0.1:5080/p/ghi",
                "Chapter author  ·  Neutral  ·  Uncertain", "http://127.0.0.1:5080/p/jkl"],
            read.Texts("ExcerptDetail"));
        Assert.Equal(["Wilson, Robert. “A.” In A Volume. 2022. https://example.org/a."], read.Texts("Bibliography"));
        Assert.Contains(read.Main.HyperlinkRelationships, link => link.Uri.OriginalString == "http://127.0.0.1:5080/p/abc");
    }

    [Fact]
    public void Every_script_names_its_language()
    {
        using var read = new WordReader(Export.Write(Documents.Full).Bytes);
        string? Language(string quote) => read.Main.Document!.Descendants<Paragraph>().Single(p => WordReader.TextOf(p) == quote)
            .Descendants<Languages>().Select(language => language.Val?.Value ?? language.EastAsia?.Value).FirstOrDefault();
        Assert.Equal("zh-CN", Language(Documents.ChineseQuote));
        Assert.Equal("ru-RU", Language(Documents.RussianQuote));
        Assert.Null(Language(Documents.LatinQuote));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes_and_no_entry_tells_the_time()
    {
        var bytes = Export.Write(Documents.Full).Bytes.ToArray();
        Assert.Equal(bytes, Export.Write(Documents.Full).Bytes.ToArray());
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void Characters_illegal_in_XML_are_left_out_and_counted()
    {
        var file = Export.Write(Documents.With(Documents.Quoted("Note", "Here", "a\u0001b\uFFFF\uD800c", "a")));
        Assert.Equal(3, file.Removed);
        using var read = new WordReader(file.Bytes);
        Assert.Equal(["abc"], read.Texts("Quote"));
        Assert.Empty(read.Errors);
    }

    [Fact]
    public void Quoted_code_keeps_its_lines_and_an_empty_dossier_is_a_whole_file()
    {
        using var code = new WordReader(Export.Write(Documents.With(Documents.Quoted("Passage", "Here", "if a\n  b", "a"))).Bytes);
        Assert.Equal(["if a\n  b"], code.Texts("Quote"));
        using var empty = new WordReader(Export.Write(Documents.With()).Bytes);
        Assert.Empty(empty.Errors);
    }

    [Fact]
    public void An_address_that_is_none_stays_text()
    {
        var excerpt = Documents.Quoted("Note", "Here", "x", "a") with { Citation = [new TextRun("http://", Link: "http://")] };
        using var read = new WordReader(Export.Write(Documents.With(excerpt)).Bytes);
        Assert.Equal(["http://"], read.Footnotes);
        Assert.Empty(read.Errors);
    }
}
