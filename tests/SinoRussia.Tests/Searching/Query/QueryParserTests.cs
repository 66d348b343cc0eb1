using System.Text.Json;
using CsCheck;
using SinoRussia.Searching.Query;
using SinoRussia.Text;
using SinoRussia.Tests.Corpus;
using Xunit;

namespace SinoRussia.Tests.Searching.Query;

public sealed class QueryParserTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "radar", "北斗", "Восток", "anti-satellite", "\"", "“", "”", "«", "»", "(", ")", "（", "）", "AND", "OR", "NOT", "-", "–", "*", "sat*", ":",
        "title:", "type:", "finding", "foo:", " ", " ", " ", ",", "，", "☃", "\ud800", "e\u0301", "&&", "||", "12:30", ".",
        "=", "?", "~1", "~2", "~9", "NEAR", "NEAR(", ", 5)", ",7", "year:", "created:", "2014", "..", "2018", "7d", "entity:", "the", "What", "и", "wo?d", "a*", "'", "～", "/", "1000");

    private static readonly Gen<string> Queries = Pieces.Array[0, 30].Select(p => string.Concat(p));

    [Fact]
    public void A_mended_query_is_read_as_the_same_tree_without_complaint()
        => Queries.Sample(
            typed =>
            {
                var query = QueryParser.Parse(typed);
                var again = QueryParser.Parse(query.Mended);
                Assert.Equal(query.Mended, again.Mended);
                Assert.Equal(query.Understood, again.Understood);
                Assert.Empty(again.Complaints);
            },
            iter: 20_000);

    [Theory]
    [InlineData("title:(year:2018 radar", "title:(year:2018 radar)")]
    [InlineData("title:(year:2018)", "title:(year:2018)")]
    [InlineData("entity:(beidou NEAR(china radar) orbit)", "entity:(beidou china radar orbit)")]
    public void A_value_that_is_a_condition_or_a_near_is_written_so_that_it_is_read_the_same_again(string typed, string mended)
    {
        Assert.Equal(mended, QueryParser.Parse(typed).Mended);
        Assert.Equal(mended, QueryParser.Parse(mended).Mended);
    }

    [Fact]
    public void Every_complaint_points_into_the_typed_text()
        => Queries.Sample(
            typed => Assert.All(QueryParser.Parse(typed).Complaints, c => Assert.True(c.At >= 0 && c.Length >= 0 && c.At + c.Length <= typed.Length)),
            iter: 20_000);

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        var root = Assert.IsType<AllNode>(QueryParser.Parse("early  (warning)").Root);
        Assert.Equal([new TextSpan(0, 5), new TextSpan(8, 15)], root.Children.Select(c => c.At));
    }

    [Fact]
    public void A_query_without_end_is_read_up_to_the_limits()
    {
        var words = QueryParser.Parse(string.Join(' ', Enumerable.Repeat("radar", 500)));
        Assert.Equal(QueryLimits.Terms, Assert.IsType<AllNode>(words.Root).Children.Count);
        Assert.Equal(2, words.Complaints.Count);

        var brackets = QueryParser.Parse(new string('(', 400) + "radar");
        Assert.Contains(brackets.Complaints, c => c.Message.Contains("deep", StringComparison.Ordinal));

        var nots = QueryParser.Parse(string.Concat(Enumerable.Repeat("NOT ", 101)) + "radar");
        Assert.IsType<NotNode>(nots.Root);
    }

    [Fact]
    public void A_condition_can_be_taken_away()
    {
        var conditions = QueryConditions.Of(QueryParser.Parse("radar -\"early warning\" type:finding"));
        Assert.Equal(["radar", "not “early warning”", "type is finding"], conditions.Select(c => c.Label));
        Assert.Equal("radar type:finding", conditions[1].Without);
    }

    [Fact]
    public void An_alternative_can_be_taken_away()
    {
        var query = QueryParser.Parse("radar OR \"early warning\" OR (What laser)");
        Assert.True(QueryConditions.AreAlternatives(query));
        Assert.Equal(["radar OR \"early warning\" OR (What laser)", "radar OR (What laser)", "\"early warning\" OR (What laser)"],
            [query.Mended, .. QueryConditions.Of(query).Take(2).Reverse().Select(c => c.Without)]);
        Assert.Equal("laser", QueryConditions.Of(QueryParser.Parse("radar OR laser"))[0].Without);
    }

    [CorpusFact]
    public void Naughty_strings_give_a_tree_or_a_complaint()
    {
        foreach (var typed in NaughtyStrings())
        {
            var query = QueryParser.Parse(typed);
            Assert.True(query.Root is not null || query.Complaints.Count > 0 || string.IsNullOrWhiteSpace(typed), typed);
            Assert.All(query.Complaints, c => Assert.InRange(c.At + c.Length, 0, typed.Length));
        }
    }

    internal static IEnumerable<string> NaughtyStrings()
    {
        var folder = Path.Combine(SharedFolder.Path!, "bad-inputs/text");
        var list = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(folder, "blns.json")))!;
        return list.Concat(Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines));
    }
}
