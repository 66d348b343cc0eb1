using SinoRussia.Library;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class YearSpanTests
{
    [Theory]
    [InlineData("2014..2022", "2014..2022", "2014 to 2022")]
    [InlineData("2022..2014", "2014..2022", "2014 to 2022")]
    [InlineData("2014..2014", "2014", "2014")]
    [InlineData("2014..", "2014..", "2014 or later")]
    [InlineData("..2018", "..2018", "2018 or earlier")]
    public void A_stretch_is_read_written_and_said(string typed, string written, string said)
    {
        var span = YearSpan.Read(typed)!;
        Assert.Equal((written, said), (span.ToString(), span.InWords()));
    }

    [Theory]
    [InlineData("2014")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("20..2022")]
    [InlineData("2014..x")]
    [InlineData("-201..2022")]
    [InlineData("2014..20222")]
    public void What_is_no_stretch_stays_as_it_is(string typed)
    {
        Assert.Null(YearSpan.Read(typed));
        Assert.Equal([typed], YearSpan.Each(typed));
    }

    [Fact]
    public void Each_year_of_a_stretch_is_meant_both_ends_included()
    {
        Assert.Equal(["2014", "2015", "2016"], YearSpan.Each("2014..2016"));
        Assert.Equal(("2198", "2199"), (YearSpan.Each("2198..").First(), YearSpan.Each("2198..").Last()));
        Assert.Equal(("1500", "1501"), (YearSpan.Each("..1501").First(), YearSpan.Each("..1501").Last()));
        Assert.Equal(["0001..0002"], YearSpan.Each("0001..0002"));
    }
}
