using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class LooseQuestionTests
{
    [Theory]
    [InlineData("what are the effects of the laser on the radar")]
    [InlineData("What effects has a laser on radar?")]
    public void A_question_is_not_asked_for_its_small_words(string question)
    {
        using var texts = new RankedTexts("what are the things of the on", "laser radar", "one effect: radar, broken", "harvest");
        var found = texts.Search(question);
        Assert.True(found.Loosened);
        Assert.Equal(["1", "2"], found.Hits.Select(hit => hit.Id).Order());
    }

    [Theory]
    [InlineData("what is a radar", "1")]
    [InlineData("где радар", "2")]
    public void A_question_about_one_word_finds_that_word(string question, string found)
    {
        using var texts = new RankedTexts("what is it", "one radar", "радар стоит", "harvest");
        Assert.Equal(found, texts.Order(question));
    }

    [Fact]
    public void Characters_that_only_ask_are_not_asked_for()
    {
        using var texts = new RankedTexts("什么什么什么", "卫星导航系统");
        Assert.Equal("1", texts.Order("什么卫星导航"));
    }

    [Fact]
    public void A_run_with_figures_and_latin_words_in_it_is_asked_for_its_pieces()
    {
        using var texts = new RankedTexts("俄罗斯向中国出售S-400系统", "导弹系统", "S 400", "他向记者出售报纸", "harvest");
        var found = texts.Search("中国购买S-400导弹");
        Assert.True(found.Loosened);
        Assert.Equal(["0"], found.Hits.Select(hit => hit.Id));
        Assert.Equal(["1", "2"], found.Further.Select(hit => hit.Id).Order());
    }

    [Theory]
    [InlineData("2014年5月20日")]
    [InlineData("A型B型C型")]
    public void A_date_is_one_piece(string typed)
    {
        using var texts = new RankedTexts("2014年6月20日", "5 of 20 in 2014", "A型", "B型 C型", "harvest");
        var found = texts.Search(typed);
        Assert.Empty(found.Hits.Concat(found.Further));
    }

    [Fact]
    public void A_piece_in_latin_letters_may_be_written_with_a_hyphen_or_without()
    {
        using var texts = new RankedTexts("出售S-400系统", "harvest");
        Assert.Equal(["0"], texts.Search("中国出售购买S400导弹").Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Of_words_joined_by_a_hyphen_a_question_may_find_one()
    {
        using var texts = new RankedTexts("a layer of the boundary under pressure", "pressure", "harvest");
        Assert.Equal("0", texts.Order("boundary-layer pressure antarctica voronezh"));
    }

    [Theory]
    [InlineData("what", true, true)]
    [InlineData("What", true, false)]
    [InlineData("как", true, true)]
    [InlineData("Какие", true, false)]
    [InlineData("A", true, false)]
    [InlineData("WHO", false, false)]
    [InlineData("IT", false, false)]
    [InlineData("us", false, false)]
    [InlineData("May", false, false)]
    [InlineData("radar", false, false)]
    public void A_capital_makes_a_name_of_a_small_word_but_where_a_question_opens(string typed, bool opens, bool within)
        => Assert.Equal((opens, within), (SmallWords.Has(typed, opens: true), SmallWords.Has(typed)));

    [Fact]
    public void Texts_that_lack_words_follow_the_hits_and_are_not_counted()
    {
        using var texts = new RankedTexts("radar", "radar laser", "laser radar laser", "harvest", "laser");
        var found = texts.Search("radar laser");
        Assert.Equal(2, found.Total);
        Assert.Equal(["1", "2"], found.Hits.Select(hit => hit.Id).Order());
        Assert.Equal(["0", "4"], found.Further.Select(hit => hit.Id).Order());
        Assert.Equal(found.Total, found.Unfiltered);
    }

    [Fact]
    public void Hits_and_what_follows_them_are_paged_without_a_gap_or_a_repetition()
    {
        using var texts = new RankedTexts([.. Enumerable.Range(0, 30).Select(i => i % 3 == 0 ? "radar laser " + i : i % 3 == 1 ? "radar " + i : "laser " + i)]);
        var seen = new List<string>();
        for (var offset = 0; offset < 30; offset += 7)
        {
            var page = texts.Search("radar laser", null, offset, 7);
            seen.AddRange(page.Hits.Concat(page.Further).Select(hit => hit.Id));
        }

        Assert.Equal(30, seen.Distinct().Count());
        Assert.Equal(30, seen.Count);
        Assert.All(seen.Take(10), id => Assert.Equal(0, int.Parse(id) % 3));
    }

    [Fact]
    public void A_phrase_is_never_made_do_without()
    {
        using var texts = new RankedTexts("radar laser", "laser radar beam", "beam orbit");
        Assert.Empty(texts.Search("\"laser radar orbit\"").Further);
        Assert.Equal(["1"], texts.Search("\"laser radar\" beam orbit").Further.Select(hit => hit.Id));
    }
}
