using CsCheck;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Markup;

public sealed class RichTextRoundTripTests
{
    private const string Letters = "aB  1.)*_`[]()<>&;#!^\\|~-+=\n\té\u0301“—\u00A0\u3000中国。Жё\u00AD\u0001\uD83D\uDE80\u1100\u1161";

    private static readonly Gen<string> Words = Gen.Int[0, Letters.Length - 1].Array[0, 24].Select(picked => string.Concat(picked.Select(at => Letters[at])));

    private static readonly Gen<RichText> Rich = Gen.Select(Gen.Int[0, 7].Array[0, 12], Words.Array[12]).Select((steps, words) =>
    {
        var builder = new RichTextBuilder();
        var open = 0;
        for (var at = 0; at < steps.Length; at++)
        {
            builder.Append(words[at]);
            if (steps[at] == 7 && open-- > 0) builder.Close();
            else if (steps[at] == 6) builder.AppendBreak();
            else if (steps[at] == 3) builder.AppendFootnote("n" + at);
            else if (steps[at] is not 7)
            {
                builder.Open((InlineStyle)steps[at], steps[at] == (int)InlineStyle.Link ? "https://example.org/a_%28b%29" : null);
                open++;
            }

            open = Math.Max(0, open);
        }

        builder.Append(words[^1]);
        return builder.Build(out _);
    });

    [Fact]
    public void What_is_written_is_read_as_the_same()
        => Rich.Where(rich => rich.Text.Length > 0).Sample(rich => Assert.Equal(rich, RichTextReader.Read(RichTextWriter.Write(rich))));

    [Fact]
    public void The_text_of_the_html_is_the_text_with_and_without_marks()
        => Gen.Select(Rich.Where(rich => rich.Text.Length > 0), Gen.Int[0, 60].Array[0, 8]).Sample((rich, bounds) =>
        {
            var markdown = RichTextWriter.Write(rich);
            return rich.Text == PassageMarkup.Text(PassageKind.Paragraph, markdown)
                && rich.Text == RenderedText.Host(PassageKind.Paragraph, markdown).TextContent
                && rich.Text == RenderedText.Host(PassageKind.Quote, markdown, Marks(bounds)).TextContent;
        });

    [Fact]
    public void A_table_of_any_cells_keeps_them()
        => Gen.Select(Rich.Array[6], Gen.Int[0, 60].Array[0, 8]).Sample((cells, bounds) =>
        {
            var table = new PipeTable([ColumnAlignment.None, ColumnAlignment.Left], [cells[..2], cells[2..4], cells[4..]]);
            var markdown = table.Write();
            var text = string.Join(' ', cells.Select(cell => cell.Text).Where(cell => cell.Length > 0));
            return PipeTable.Read(markdown).Rows.SelectMany(row => row).Zip(cells).All(pair => pair.First.Equals(pair.Second))
                && text == PassageMarkup.Text(PassageKind.Table, markdown)
                && text == RenderedText.Host(PassageKind.Table, markdown, Marks(bounds)).TextContent;
        });

    [Fact]
    public void Runs_put_together_are_the_text()
        => Rich.Sample(rich => string.Concat(TextRuns.Of(rich, new TextSpan(0, rich.Text.Length)).Select(run => run.Text)) == rich.Text);

    [Fact]
    public void Any_text_at_all_can_be_read_and_shown()
        => Words.Sample(words => RenderedText.Host(PassageKind.Paragraph, words).TextContent.Length >= 0 && PipeTable.Read(words).Rows.Count > 0);

    internal static IReadOnlyList<PassageMark> Marks(int[] bounds) => [.. bounds.Chunk(2).Where(pair => pair.Length == 2).Select((pair, at) => new PassageMark(
        new TextSpan(Math.Min(pair[0], pair[1]), Math.Max(pair[0], pair[1])), (PassageMarkKind)(at % 3), $"m{at}", (Colour)(at % 4), at % 2 == 0 ? at : null))];
}
