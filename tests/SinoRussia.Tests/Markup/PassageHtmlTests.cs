using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Markup;

public sealed class PassageHtmlTests
{
    [Fact]
    public void A_hit_within_a_highlight_stands_as_the_design_shows_it()
        => Assert.Equal(
            "outlets report <mark data-colour=\"straw\" id=\"m1\">help with a <mark class=\"hit\" id=\"h1\">missile-warning</mark> system</mark>"
            + "<a class=\"note-ref\" href=\"#n1\" data-n=\"1\" aria-label=\"Note 1\"></a>, they say.",
            PassageMarkup.Html(PassageKind.Paragraph, "outlets report help with a missile-warning system, they say.",
            [
                new PassageMark(new TextSpan(15, 49), PassageMarkKind.Highlight, "m1", Colour.Straw, 1),
                new PassageMark(new TextSpan(27, 42), PassageMarkKind.Hit, "h1"),
            ]));

    [Fact]
    public void Overlapping_marks_nest_and_only_the_first_piece_has_the_id()
        => Assert.Equal(
            "<mark data-colour=\"moss\" id=\"a\">one <mark class=\"cited\" id=\"b\">two</mark></mark><mark class=\"cited\" data-continued> three</mark>",
            PassageMarkup.Html(PassageKind.Paragraph, "one two three",
            [
                new PassageMark(new TextSpan(0, 7), PassageMarkKind.Highlight, "a", Colour.Moss),
                new PassageMark(new TextSpan(4, 13), PassageMarkKind.Cited, "b"),
            ]));

    [Fact]
    public void A_mark_that_ends_in_a_link_splits_no_word_and_its_note_waits_for_the_links_end()
    {
        var host = RenderedText.Host(
            PassageKind.Paragraph, "see [the page](https://example.org/a_b) now", new PassageMark(new TextSpan(0, 7), PassageMarkKind.Highlight, "m", Colour.Sky, 3));
        Assert.Equal("see the page now", host.TextContent);
        Assert.Empty(host.QuerySelectorAll("a a"));
        Assert.Single(host.QuerySelectorAll("a.note-ref"));
        Assert.Equal("the page", string.Concat(host.QuerySelectorAll("a[rel]").Select(link => link.TextContent)));
        Assert.All(host.QuerySelectorAll("a[rel]"), link => Assert.Equal(("https://example.org/a_b", "noopener nofollow"), (link.GetAttribute("href"), link.GetAttribute("rel"))));
    }

    [Fact]
    public void A_table_parts_its_cells_by_a_space_inside_the_cell()
    {
        const string Table = "| A | B |\n| :-- | --: |\n| **c** |  |\n| d\\|e | `f\\|g` |";
        var host = RenderedText.Host(PassageKind.Table, Table, new PassageMark(new TextSpan(2, 6), PassageMarkKind.Highlight, "m", Colour.Rose, 1));
        Assert.Equal("A B c d|e f|g", PassageMarkup.Text(PassageKind.Table, Table));
        Assert.Equal("A B c d|e f|g", host.TextContent);
        Assert.Equal(["A ", "B "], host.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal("right", host.QuerySelectorAll("th")[1].GetAttribute("data-align"));
        Assert.Equal("B c ", string.Concat(host.QuerySelectorAll("mark").Select(mark => mark.TextContent)));
        Assert.Single(host.QuerySelectorAll("a.note-ref"));
    }

    [Fact]
    public void Code_keeps_its_lines_and_a_leading_blank_one()
    {
        const string Code = "```js\n\n  a < b;\n```";
        Assert.Equal("\n  a < b;", PassageMarkup.Text(PassageKind.Code, Code));
        Assert.Equal("\n  a < b;", RenderedText.Host(PassageKind.Code, Code).TextContent);
    }

    [Fact]
    public void A_break_adds_no_text_of_its_own()
    {
        var host = RenderedText.Host(PassageKind.Paragraph, "first \\\nsecond");
        Assert.Equal("first second", host.TextContent);
        Assert.Equal("first <br>second", host.InnerHtml);
    }

    [Fact]
    public void Words_of_another_script_name_their_language()
    {
        Assert.Equal("The essay <span lang=\"ru\">Вооруженная дружба</span> and the BeiDou name <span lang=\"zh\">北斗</span>.", PassageMarkup.Html(PassageKind.Paragraph, "The essay Вооруженная дружба and the BeiDou name 北斗.", []));
        Assert.Equal("北斗 BeiDou 系统", PassageMarkup.Html(PassageKind.Paragraph, "北斗 BeiDou 系统", []));
        Assert.Equal("Дружба", PassageMarkup.Html(PassageKind.Paragraph, "Дружба", [], "ru"));
    }

    [Fact]
    public void A_footnote_reference_is_a_named_link_without_text()
    {
        var host = RenderedText.Host(PassageKind.Paragraph, "so it is[^12].");
        Assert.Equal("so it is.", host.TextContent);
        Assert.Equal("#" + PassageMarkup.FootnoteId("12"), host.QuerySelector("a.fn-ref[data-n='12'][aria-label='Footnote 12']")!.GetAttribute("href"));
    }

    [Fact]
    public void A_mark_past_the_end_of_the_text_is_cut_to_it()
        => Assert.Equal("a<mark class=\"hit\">b</mark>", PassageMarkup.Html(PassageKind.Paragraph, "ab", [new PassageMark(new TextSpan(1, 99), PassageMarkKind.Hit), new PassageMark(new TextSpan(7, 9), PassageMarkKind.Hit)]));

    [Theory]
    [InlineData("[x](javascript:alert%281%29)")]
    [InlineData("[x](JaVaScRiPt:alert)")]
    [InlineData("[x](data:text/html,hello)")]
    [InlineData("[x](//example.org)")]
    [InlineData("[x](https:example.org)")]
    public void A_stored_link_with_another_target_is_shown_as_its_words(string markdown)
    {
        var host = RenderedText.Host(PassageKind.Paragraph, markdown);
        Assert.Empty(host.QuerySelectorAll("a"));
        Assert.Equal("x", host.TextContent);
    }

    [Fact]
    public void Runs_cut_a_stretch_of_a_passage_by_style()
        => Assert.Equal(
            [new TextRun("wo"), new TextRun("strong ", Strong: true), new TextRun("li", Strong: true, Emphasis: true, Link: "https://example.org/")],
            PassageMarkup.Runs(PassageKind.Paragraph, "two**strong _[link](https://example.org/)_** end", new TextSpan(1, 12)));
}
