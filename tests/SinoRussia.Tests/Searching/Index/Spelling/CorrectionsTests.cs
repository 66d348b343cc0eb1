using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Spelling;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index.Spelling;

public sealed class CorrectionsTests : IDisposable
{
    private readonly TemporaryIndex index = new();
    private readonly SearchView view;

    public CorrectionsTests()
    {
        string[] texts =
        [
            "The missile attack warning radar at Voronezh.", "A missile warning satellite.", "Missiles and launches.", "The launch of a satellite.",
            "Привет, спутники и ракеты.", "Предупреждение о ракетном нападении; привет.", "Боевой спутник, предупреждение.", "Джонсон, L. Johnson.",
            "导弹预警系统。", "导弹与卫星。", "反导系统预警。", "strange typo of misslle here",
        ];
        for (var i = 0; i < texts.Length; i++) index.Writing.Put(new(DocumentType.Passage, i.ToString(), texts[i]));
        for (var i = 0; i < 60; i++) index.Writing.Put(new(DocumentType.Passage, "m" + i, "missile"));
        index.Writing.Refresh();
        view = index.Writing.OpenView();
    }

    [Theory]
    [InlineData("misile", "missile")]
    [InlineData("missiel", "missile")]
    [InlineData("mussile", "missile")]
    [InlineData("sattelite", "satellite")]
    [InlineData("voronesh radar", "voronezh radar")]
    [InlineData("misile warnign", "missile warning")]
    [InlineData("\"misile warning\" -lunar", "\"missile warning\" -lunar")]
    [InlineData("спутнеки", "спутники")]
    [InlineData("предупрждение", "предупреждение")]
    [InlineData("ghbdtn", "привет")]
    [InlineData(",jtdjq", "боевой")]
    [InlineData("l;jycjy", "джонсон")]
    [InlineData("ьшыышду", "missile")]
    [InlineData("cgenybr", "спутник")]
    [InlineData("predupreshdenie", "предупреждение")]
    [InlineData("sputniki", "спутники")]
    [InlineData("导蛋", "导弹")]
    [InlineData("预井系统", "预警系统")]
    [InlineData("弹导", "导弹")]
    [InlineData("misslle", "missile")]
    public void What_was_meant_is_the_first_offer(string typed, string meant)
        => Assert.Equal(meant, Offers(typed).FirstOrDefault());

    [Theory]
    [InlineData("missile")]
    [InlineData("\"missile warning\"")]
    [InlineData("спутник ракетами")]
    [InlineData("导弹")]
    [InlineData("-misile")]
    [InlineData("title:misile")]
    [InlineData("misil*")]
    [InlineData("S-400")]
    [InlineData("xq")]
    [InlineData("zzzzqqqqzzzz")]
    [InlineData("")]
    public void What_texts_have_what_is_excluded_and_what_resembles_nothing_is_left_alone(string typed) => Assert.Empty(Loud(typed));

    [Fact]
    public void Another_form_of_a_known_word_is_offered_quietly()
    {
        var correction = Correct("launched")[0];
        Assert.True(correction.Quiet);
        Assert.Equal("launches", correction.Applied("launched", word => word));
    }

    [Fact]
    public void Offers_vary_one_place_at_a_time_and_keep_the_rest_of_the_query()
    {
        var offers = Offers("title:space misile OR (sattelite *)");
        Assert.Equal("title:space missile OR (satellite *)", offers[0]);
        Assert.All(offers, offer => Assert.StartsWith("title:space ", offer, StringComparison.Ordinal));
        Assert.Equal(offers.Distinct(), offers);
    }

    [Fact]
    public void A_word_is_offered_in_the_spelling_of_most_texts()
    {
        Assert.NotEmpty(WordForm.TextsWith(view, "voronezh"));
        Assert.Equal("Voronezh", WordForm.In(["at Voronezh", "Voronezh radar", "VORONEZH"], "voronezh"));
        Assert.Equal("missile", WordForm.In(["Missile", "missile"], "missile"));
        Assert.Null(WordForm.In(["nothing"], "missile"));
    }

    [Theory]
    [InlineData("radar", "radar", 0)]
    [InlineData("raadr", "radar", 1)]
    [InlineData("rdaar", "radar", 1)]
    [InlineData("radr", "radar", 1)]
    [InlineData("raddar", "radar", 1)]
    [InlineData("rsdar", "radar", 1)]
    [InlineData("rxdxr", "radar", 2)]
    [InlineData("xyzzy", "radar", 9)]
    public void Slips_are_counted_and_what_is_too_far_is_no_slip(string typed, string meant, int slips)
    {
        var cost = EditCost.Of(typed, meant, 2 * EditCost.Dearest);
        if (slips > 2) Assert.Equal(float.PositiveInfinity, cost);
        else Assert.InRange(cost, slips * 0.5f, slips * EditCost.Dearest);
    }

    [Fact]
    public void A_finger_slips_to_a_neighbouring_key_rather_than_across_the_keyboard()
    {
        Assert.True(EditCost.Of("rsdar", "radar", 3) < EditCost.Of("rpdar", "radar", 3));
        Assert.True(EditCost.Of("ракнта", "ракета", 3) < EditCost.Of("ракюта", "ракета", 3));
    }

    public void Dispose()
    {
        view.Dispose();
        index.Dispose();
    }

    private List<string> Offers(string typed) => [.. Correct(typed).Select(c => c.Applied(typed, word => word))];

    private List<Correction> Loud(string typed) => [.. Correct(typed).Where(c => !c.Quiet)];

    private IReadOnlyList<Correction> Correct(string typed) => Corrections.Of(typed, QueryParser.Parse(typed).Root, view, view.ReadWords);
}
