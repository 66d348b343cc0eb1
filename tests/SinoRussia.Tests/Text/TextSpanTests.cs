using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_cuts_its_words_out_of_a_text()
        => Assert.Equal("北斗", new TextSpan(3, 5).Of("GP/北斗/GLONASS"));

    [Fact]
    public void Touching_spans_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));
        Assert.True(new TextSpan(0, 4).Overlaps(new TextSpan(3, 5)));
    }

    [Fact]
    public void A_span_that_ends_before_it_starts_cannot_be_made()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(4, 3));

    [Fact]
    public void Spans_sort_by_start_and_the_longer_first()
    {
        TextSpan[] spans = [new(2, 3), new(0, 1), new(0, 9)];
        Array.Sort(spans);
        Assert.Equal([new TextSpan(0, 9), new TextSpan(0, 1), new TextSpan(2, 3)], spans);
    }
}
