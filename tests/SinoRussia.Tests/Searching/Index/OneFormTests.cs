using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Small words and figures are indexed once, and are found by every way of asking all the same.</summary>
public sealed class OneFormTests
{
    [Theory]
    [InlineData("2014", "0 1")]
    [InlineData("=2014", "0 1")]
    [InlineData("201*", "0 1 2")]
    [InlineData("20?4", "0 1")]
    [InlineData("\"in 2014\"", "0")]
    [InlineData("=\"in 2014\"", "0")]
    [InlineData("\"tests in 2014\"", "0")]
    [InlineData("=\"tests in 2014\"", "0")]
    [InlineData("=\"test in 2014\"", "")]
    [InlineData("NEAR(test 2014, 2)", "0 1")]
    [InlineData("=in", "0 2")]
    [InlineData("in", "0 2")]
    [InlineData("i*", "0 2 3")]
    [InlineData("ins", "3")]
    [InlineData("=ins", "3")]
    public void It_is_found(string typed, string expected)
    {
        using var texts = new RankedTexts("tests in 2014", "the 2014 test", "in 2015 a test", "drop-ins");
        Assert.Equal(expected, string.Join(' ', texts.Strict(typed)));
    }

    [Fact]
    public void It_counts_in_the_length_of_a_text()
    {
        using var texts = new RankedTexts("radar in the 2014 of a", "radar beam", "beam");
        Assert.Equal("1 0", texts.Order("radar"));
    }

    [Fact]
    public void Its_words_beside_each_other_lift_a_text()
    {
        using var texts = new RankedTexts("2014 was calm and then far away came one radar", "radar 2014 was calm and then far away came one");
        Assert.Equal("1 0", texts.Order("radar 2014"));
    }
}
