using CsCheck;
using SinoRussia.Searching.Index.Ranking;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class RankingTests
{
    private static readonly string[] Words = ["radar", "laser", "beam", "orbit", "the", "of", "what", "север", "в"];

    private static readonly RankingParts[] OneLess =
    [
        RankingParts.All with { ExactLengths = false },
        RankingParts.All with { SmallWords = false },
        RankingParts.All with { Headings = false },
        RankingParts.All with { Nearness = false },
        RankingParts.All with { Feedback = false },
    ];

    [Fact]
    public void Of_two_texts_whose_lengths_one_byte_cannot_tell_apart_the_shorter_comes_first()
    {
        using var texts = new RankedTexts(Of("radar", 108), Of("radar", 96), "beam");
        Assert.Equal("1 0", texts.Order("radar"));

        var inOneByte = texts.Search("radar", RankingParts.All with { ExactLengths = false }).Hits;
        Assert.Equal(inOneByte[0].Score, inOneByte[1].Score);
    }

    [Fact]
    public void Words_in_the_order_typed_beat_the_same_words_scattered()
    {
        using var texts = new RankedTexts(
            "a warning came after nobody had expected such an attack here", "the warning attack came and nobody had expected such a thing", "the attack warning came and nobody had expected such a thing");
        Assert.Equal("2 1 0", texts.Order("attack warning"));
        Assert.Equal(["0", "1", "2"], texts.Search("attack warning", RankingParts.All with { Nearness = false }).Hits.Select(hit => hit.Id).Order());
    }

    [Fact]
    public void A_small_word_between_does_not_part_two_that_belong_together()
    {
        using var texts = new RankedTexts("the attack had of some angle here", "the angle of attack had some here");
        Assert.Equal("1 0", texts.Order("angle of attack"));
        Assert.Equal("1 0", texts.Order("angle attack"));
    }

    [Fact]
    public void Small_words_beside_weightier_ones_lift_no_text_unless_all_words_are_to_count_alike()
    {
        using var texts = new RankedTexts("radar beam plain", "the radar what", "plain harvest");
        var apart = texts.Search("what was the radar").Hits;
        Assert.Equal(apart[0].Score, apart[1].Score);
        Assert.Equal("1 0", texts.Order("what was the radar", RankingParts.All with { SmallWords = false }));
    }

    [Fact]
    public void A_heading_with_the_word_lifts_the_text_below_it_and_makes_no_hit()
    {
        using var texts = new RankedTexts(("Sea", "one radar"), ("Radar", "one radar"), ("Radar", "one beam"));
        Assert.Equal("1 0", texts.Order("radar"));
        Assert.Equal("0 1", texts.Order("radar", RankingParts.All with { Headings = false }));
    }

    [Fact]
    public void A_long_query_is_asked_again_with_what_its_best_texts_have_in_common()
    {
        using var texts = new RankedTexts(
            "radar laser beam ionosphere", "radar laser beam ionosphere", "radar laser beam harvest kitchen", "radar laser beam ionosphere kitchen", "harvest", "plain", "sky");
        Assert.Equal("0 1 3 2", texts.Order("radar laser beam"));
        Assert.Equal("0 1 2 3", texts.Order("radar laser beam", RankingParts.All with { Feedback = false }));
    }

    [Theory]
    [InlineData("radar laser beam", 1)]
    [InlineData("what is the radar of laser and beam", 1)]
    [InlineData("radar laser", 0)]
    [InlineData("the radar of the laser", 0)]
    [InlineData("\"radar laser\" beam orbit", 0)]
    [InlineData("radar OR laser OR beam", 0)]
    [InlineData("radar laser beam -orbit", 0)]
    [InlineData("radar laser beam title:sea", 0)]
    [InlineData("radar laser bea*", 0)]
    public void Only_several_plain_words_are_asked_again(string typed, int readings)
    {
        using var texts = new RankedTexts(("Sea", "radar laser beam is of the"), ("Sea", "radar laser beam and what is the of"), ("Sea", "radar laser beam orbit"));
        texts.Search(typed);
        Assert.Equal(readings, texts.Readings);
    }

    [Fact]
    public void No_part_of_ranking_changes_which_texts_are_found()
        => Gen.Select(
            Gen.OneOf(Words).Array[1, 12].Select(w => string.Join(' ', w)).Array[2, 8],
            Gen.Frequency((3, Gen.OneOf(Words)), (1, Gen.OneOf(Words).Select(w => '"' + w + " radar\"")), (1, Gen.OneOf(Words).Select(w => "-" + w))).Array[1, 6]).Sample(
            (contents, typed) =>
            {
                using var texts = new RankedTexts(contents);
                var query = string.Join(' ', typed);
                var whole = texts.Search(query);
                foreach (var parts in OneLess)
                {
                    var less = texts.Search(query, parts);
                    Assert.Equal((whole.Total, whole.Unfiltered, whole.Loosened), (less.Total, less.Unfiltered, less.Loosened));
                    Assert.Equal(whole.Hits.Select(hit => hit.Id).Order(), less.Hits.Select(hit => hit.Id).Order());
                    Assert.Equal(whole.Further.Select(hit => hit.Id).Order(), less.Further.Select(hit => hit.Id).Order());
                }
            },
            iter: 60);

    private static string Of(string word, int length) => word + string.Concat(Enumerable.Repeat(" plain", length - 1));
}
