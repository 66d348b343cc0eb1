using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index.Naming;

public sealed class NameExpansionTests
{
    private static readonly NameTable Table = new(
    [
        Thing("beidou", ["BeiDou", "Compass"], ["Бэйдоу"], ["北斗", "北斗卫星导航系统"]),
        Thing("pla", ["People's Liberation Army", "PLA"], ["НОАК"], ["中国人民解放军", "解放军"]),
        Thing("navy", ["PLA Navy", "PLAN"], ["ВМС НОАК"], ["中国人民解放军海军"]),
        Thing("us", ["United States", "US"], ["США"], ["美国"]),
        Thing("peace", ["Peace Mission"], ["Мирная миссия"], ["和平使命"]),
        Thing("west-state", ["The West"], ["Запад"], []),
        Thing("west-drill", ["Zapad"], ["Запад"], ["西部"]),
        Thing("s400", ["S-400", "SA-21 (as some say)"], ["С-400"], []),
    ]);

    [Theory]
    [InlineData("BeiDou", "Compass Бэйдоу 北斗")]
    [InlineData("北斗", "BeiDou Compass Бэйдоу")]
    [InlineData("Бэйдоу", "BeiDou Compass 北斗")]
    [InlineData("people’s liberation army", "PLA НОАК 解放军")]
    [InlineData("\"People's Liberation Army\"", "PLA НОАК 解放军")]
    [InlineData("PLA Navy", "ВМС НОАК 中国人民解放军海军")]
    [InlineData("plan", "")]
    [InlineData("PLAN", "PLA Navy ВМС НОАК 中国人民解放军海军")]
    [InlineData("tell us", "")]
    [InlineData("мирной миссии", "Peace Mission 和平使命")]
    [InlineData("Запад", "The West Zapad 西部")]
    [InlineData("s400", "SA-21 С-400")]
    [InlineData("radar BeiDou satellite", "Compass Бэйдоу 北斗")]
    [InlineData("Peace AND Mission", "")]
    [InlineData("-BeiDou radar", "")]
    [InlineData("title:BeiDou", "")]
    [InlineData("BeiDo*", "")]
    [InlineData("BeiDou OR radar", "Compass Бэйдоу 北斗")]
    public void The_longest_name_stands_for_the_other_names_of_its_thing(string typed, string names)
        => Assert.Equal(names, string.Join(' ', Named(typed).Also.Select(a => a.Name)));

    [Fact]
    public void Every_name_can_be_switched_off_and_what_it_held_comes_in_its_place()
    {
        var without = Named("PLA", new(true, ["解放军"])).Also;
        Assert.Equal("解放军", Assert.Single(without, a => a.Off).Name);
        Assert.Contains(without, a => a is { Name: "中国人民解放军", Off: false });
        Assert.All(Named("PLA", new(false, [])).Also, a => Assert.True(a.Off));
    }

    [Fact]
    public void A_text_with_another_name_is_found_marked_and_stands_below_one_with_the_typed_name()
    {
        string[] texts = ["Система Бэйдоу совместима.", "The BeiDou system is compatible.", "北斗系统兼容。", "Another system is compatible.", "Миссии мирной нет."];
        using var index = new TemporaryIndex();
        for (var i = 0; i < texts.Length; i++) index.Writing.Put(new(DocumentType.Passage, i.ToString(), texts[i]));
        index.Writing.Refresh();
        using var view = index.Writing.OpenView();
        Assert.Equal(["1", "0", "2"], Found(view, "BeiDou").OrderBy(id => id == "1" ? 0 : 1).ThenBy(id => id));
        Assert.Equal("1", Found(view, "BeiDou")[0]);
        Assert.Equal("2", Found(view, "北斗")[0]);
        Assert.Equal(["0", "1", "2"], Found(view, "compatible OR Бэйдоу OR 兼容").Where(id => id != "3").Order());
        Assert.Empty(Found(view, "Peace Mission"));

        var highlighter = new Highlighter(Named("BeiDou system").Root);
        Assert.Equal("北斗", Assert.Single(new Highlighter(Named("BeiDou").Root).Marks(texts[2])).Of(texts[2]));
        Assert.Empty(highlighter.Marks(texts[0]));
    }

    [Fact]
    public void Words_of_a_name_mean_the_words_as_typed_or_any_other_name()
    {
        string[] texts = ["Армия: НОАК и флот.", "The army of the people had its liberation day.", "The army."];
        using var index = new TemporaryIndex();
        for (var i = 0; i < texts.Length; i++) index.Writing.Put(new(DocumentType.Passage, i.ToString(), texts[i]));
        index.Writing.Refresh();
        using var view = index.Writing.OpenView();
        Assert.Equal(["0", "1"], Found(view, "People's Liberation Army").Order());
        Assert.Equal(["0"], Found(view, "\"People's Liberation Army\""));
    }

    private static List<string> Found(SearchView view, string typed)
        => [.. view.Search(new(Named(typed).Root, 0, 10), CancellationToken.None).Hits.Select(h => h.Id)];

    private static NamedQuery Named(string typed, NameSwitches? switches = null)
        => NameExpansion.Of(typed, QueryParser.Parse(typed).Root, Table, switches ?? NameSwitches.AllOn);

    private static NamedThing Thing(string id, string[] en, string[] ru, string[] zh)
        => new(id, [.. en.Select(n => new KnownName(n, "en")), .. ru.Select(n => new KnownName(n, "ru")), .. zh.Select(n => new KnownName(n, "zh"))]);
}
