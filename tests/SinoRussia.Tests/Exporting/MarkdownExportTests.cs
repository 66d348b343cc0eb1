using System.Text;
using CsCheck;
using SinoRussia.Exporting;
using SinoRussia.Markup;
using Xunit;

namespace SinoRussia.Tests.Exporting;

public sealed class MarkdownExportTests
{
    private static readonly MarkdownExport Export = new();

    // The signs of Markdown stand often, and the text is in normal form: no line ends, no controls.
    private static readonly string[] Parts =
    [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "^", "{", "}", "$", "#", "+", "-", "=", ":", "!", "&", "&amp;", "1.", "a)", "(", ")", "\"", "'",
        "@", "%", "/", "::", "[^1]", "https://a.b/c_d", "<b>", "[x]", " ", " ", " ", "\u00A0", "\u3000",
        "word", "and", "3", "воля", "预警", "，", "“", "”", "’", "—", "é", "😀",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Parts.Length - 1].List[1, 14].Select(parts => string.Concat(parts.Select(at => Parts[at])))
        .Where(text => text.Trim().Length > 0);

    [Fact]
    public void A_reader_of_Markdown_gives_back_every_quote_letter_for_letter()
        => Texts.Sample(text => Read(Documents.With(Documents.Quoted("Note", "Here", text, "a"))).Quotes.Single() == text, iter: 4000);

    [Fact]
    public void Styles_never_cost_a_letter()
        => Gen.Select(Texts, Gen.Bool, Gen.Bool, Gen.Bool).List[1, 4].Sample(
            runs =>
            {
                TextRun[] styled = [.. runs.Select(run => new TextRun(run.Item1, run.Item2, run.Item3, run.Item4 && !run.Item2 && !run.Item3))];
                var excerpt = Documents.Quoted("Note", "Here", "x", "a") with { Quotes = [new ExportQuote(styled)] };
                return Read(Documents.With(excerpt)).Quotes.Single() == excerpt.Quotes[0].Text;
            },
            iter: 4000);

    [Fact]
    public void Each_excerpt_refers_to_its_own_footnote()
    {
        var read = Read(Documents.Full);
        Assert.Equal(4, read.FootnoteReferences);
        Assert.Equal(
            ["Author abc, “Title,” in Volume, §6.3 ¶4.", "Author def, “Title,” in Volume, §6.3 ¶4.", "Author ghi, “Title,” in Volume, §6.3 ¶4.", "Author jkl, “Title,” in Volume, §6.3 ¶4."],
            read.Footnotes);
    }

    [Fact]
    public void Our_own_wording_is_no_block_quotation()
    {
        var read = Read(Documents.Full);
        Assert.Equal([Documents.LatinQuote, Documents.ChineseQuote, Documents.RussianQuote], read.Quotes.Where(text => text != "quoted by hand"));
        Assert.Contains("Whether Moscow went on to help is unknown.", read.Paragraphs);
    }

    [Fact]
    public void Note_tags_codes_and_permanent_link_stand_with_their_excerpt()
    {
        var read = Read(Documents.Full);
        Assert.Equal("Early warning: claimed & shown", read.Title);
        Assert.Contains("Two relays, no primary document.", read.Paragraphs);
        Assert.Contains("Tags: early-warning, to_verify", read.Paragraphs);
        Assert.Contains("Chapter author · Neutral · Uncertain", read.Paragraphs);
        Assert.Contains("Permanent link: http://127.0.0.1:5080/p/abc", read.Paragraphs);
    }

    [Fact]
    public void Quoted_code_keeps_its_lines()
        => Assert.Equal("if a < b\n  then ```c```", Read(Documents.With(Documents.Quoted("Passage", "Here", "if a < b\n  then ```c```", "a"))).Quotes[0]);

    [Fact]
    public void The_same_document_gives_the_same_bytes_without_a_mark_or_a_carriage_return()
    {
        var bytes = Export.Write(Documents.Full).Bytes.ToArray();
        Assert.Equal(bytes, Export.Write(Documents.Full).Bytes.ToArray());
        Assert.Equal((byte)'#', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void Own_text_cannot_break_the_document_around_it()
    {
        var read = Read(Documents.With(new ExportItem.OwnText("[^1]: mine <script>\n\n```\nnever closed"), Documents.Quoted("Note", "Here", "The words.", "a")));
        Assert.Equal(1, read.FootnoteReferences);
        Assert.Equal(["The words."], read.Quotes);
    }

    [Fact]
    public void Characters_that_no_file_may_hold_are_left_out_and_counted()
    {
        var file = Export.Write(Documents.With(Documents.Quoted("Note", "Here", "a\u0001b\uFFFF\uD800c", "a")));
        Assert.Equal(3, file.Removed);
        Assert.Contains("> abc[^1]", Encoding.UTF8.GetString(file.Bytes.Span), StringComparison.Ordinal);
    }

    private static MarkdownReader Read(ExportDocument document) => new(Export.Write(document).Bytes);
}
