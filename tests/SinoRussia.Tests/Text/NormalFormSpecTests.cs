using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Tests.Specs;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Text;

public sealed partial class NormalFormSpecTests
{
    public static TheoryData<string, string, int> Texts => Rows("Text");

    public static TheoryData<string, string, int> Codes => Rows("Code");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_takes_the_form_the_table_says(string raw, string normal, int removed)
    {
        var made = NormalForm.Of(Characters(raw));
        Assert.Equal((Characters(normal), removed), (made.Text, Count(made)));
        Assert.Equal(made.Text, NormalForm.Of(made.Text).Text);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_takes_the_form_the_table_says(string raw, string normal, int removed)
    {
        var made = NormalForm.OfCode(Characters(raw));
        Assert.Equal((Characters(normal), removed), (made.Text, Count(made)));
    }

    [Fact]
    public void A_text_folds_as_the_table_says()
        => Assert.All(SpecTable.Rows("NormalForm.md", "Folding"), row => Assert.Equal(Characters(row[1]), Folding.Fold(Characters(row[0]))));

    [Theory]
    [InlineData("  one\n two  ", 1, 8, "one t")]
    [InlineData("cafe\u0301 noir", 3, 4, "")]
    [InlineData("cafe\u0301 noir", 3, 5, "é")]
    [InlineData("a\u00ADb c", 1, 3, "b")]
    public void A_stretch_of_the_raw_text_is_found_again(string raw, int start, int end, string words)
    {
        var made = NormalForm.Of(raw);
        Assert.Equal(words, made.Place(start, end).Of(made.Text));
    }

    [Fact]
    public void A_folded_stretch_leads_back_to_its_source()
    {
        var folded = Folding.Of("A “ﬁne” ＢａＲ — end");
        var at = folded.Text.IndexOf("fine\" bar", StringComparison.Ordinal);
        Assert.Equal("ﬁne” ＢａＲ", folded.Source(new TextSpan(at, at + 9)).Of("A “ﬁne” ＢａＲ — end"));
    }

    private static TheoryData<string, string, int> Rows(string heading)
    {
        var data = new TheoryData<string, string, int>();
        foreach (var row in SpecTable.Rows("NormalForm.md", heading)) data.Add(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture));
        return data;
    }

    private static int Count(NormalText made) => made.Removed.Controls + made.Removed.LoneSurrogates + made.Removed.SoftHyphens;

    private static string Characters(string cell)
    {
        cell = cell.Replace('␣', ' ').Replace('⇥', '\t').Replace('↵', '\n').Replace('⍽', '\u00A0');
        return Named().Replace(cell, match => Convert.ToInt32(match.Groups[1].Value, 16) is var code && code is >= 0xD800 and <= 0xDFFF
            ? ((char)code).ToString() : char.ConvertFromUtf32(code));
    }

    [GeneratedRegex(@"\{U\+([0-9A-F]+)\}", RegexOptions.None, 1000)]
    private static partial Regex Named();
}
