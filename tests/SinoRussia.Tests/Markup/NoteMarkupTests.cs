using SinoRussia.Markup;
using Xunit;

namespace SinoRussia.Tests.Markup;

public sealed class NoteMarkupTests
{
    [Fact]
    public void A_table_that_would_be_padded_beyond_reason_is_shown_as_the_plain_text_it_is()
    {
        var note = new string('|', 1000) + "\n|-|-|\n" + string.Concat(Enumerable.Repeat("|x\n", 1000));
        Assert.DoesNotContain("<table", NoteMarkup.Html(note), StringComparison.Ordinal);
        Assert.Contains("|x", NoteMarkup.Html(note), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Two *press* reports.\n\nNo **primary** one.", "<p>Two <em>press</em> reports.</p><p>No <strong>primary</strong> one.</p>")]
    [InlineData("- a\n- b\n  - c", "<ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li></ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li><p>a</p></li><li><p>b</p></li></ol>")]
    [InlineData("# Title", "<p><strong>Title</strong></p>")]
    [InlineData("> said", "<blockquote><p>said</p></blockquote>")]
    [InlineData("```\na < b\n```", "<pre><code>a &lt; b</code></pre>")]
    [InlineData("| a |\n| - |\n| b |", "<table><tr><th>a</th></tr><tr><td>b</td></tr></table>")]
    [InlineData("see [it](https://example.org/?a=1&b=2)", "<p>see <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener nofollow\">it</a></p>")]
    [InlineData("see [it](javascript:alert(1))", "<p>see it</p>")]
    [InlineData("<script>alert(1)</script>\n\n![x](https://example.org/x.png) words", "<p>words</p>")]
    [InlineData("", "")]
    public void A_note_is_shown_safely(string markdown, string html) => Assert.Equal(html, NoteMarkup.Html(markdown));

    [Fact]
    public void The_words_of_a_note_stand_one_block_a_line()
        => Assert.Equal("Title\none two\nthree\na b", NoteMarkup.Text("# Title\n\none\r\ntwo\n\n- three\n\n| a |\n| - |\n| b |"));

    [Fact]
    public void A_note_that_nests_without_end_is_shown_as_plain_text()
    {
        var deep = new string('>', 5000) + "x";
        Assert.Equal(deep, RenderedText.Parse(NoteMarkup.Html(deep)).TextContent);
    }
}
