using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class RecordRankingTests
{
    private static readonly string Plain = string.Concat(Enumerable.Repeat(" plain words of a passage", 12));

    [Fact]
    public void Many_short_records_with_a_word_do_not_stand_before_the_texts_that_are_about_it()
    {
        using var index = new TemporaryIndex();
        for (var i = 0; i < 30; i++) index.Writing.Put(new(DocumentType.Entity, "e" + i, $"Thing {i}\nA thing of Russia.") { Title = "Thing " + i, Called = ["Thing " + i] });
        for (var i = 0; i < 10; i++) index.Writing.Put(new(DocumentType.Passage, "p" + i, "Russia sells what Russia makes." + Plain));
        Assert.All(Hits(index, "russia").Take(10), hit => Assert.Equal(DocumentType.Passage, hit.Type));
    }

    [Theory]
    [InlineData("orlan", "e0")]
    [InlineData("\"orlan\"", "e0")]
    [InlineData("S400", "e1")]
    [InlineData("S-400", "e1")]
    [InlineData("s 400", "e1")]
    [InlineData("орлан", "e0")]
    [InlineData("orlan year:2020", "e0")]
    [InlineData("the law of the sea", "e2")]
    public void What_is_called_so_stands_first_however_often_others_say_it(string typed, string first)
    {
        using var index = new TemporaryIndex();
        Put("e0", "Orlan", "Орлан");
        Put("e1", "S-400");
        Put("e2", "Law of the Sea");
        for (var i = 0; i < 10; i++) index.Writing.Put(new(DocumentType.Passage, "p" + i, $"Orlan орлан s-400 law sea Orlan орлан s-400 law sea {i}") { Title = "Orlan s-400 law sea", Year = 2020 });
        Assert.Equal(first, Hits(index, typed)[0].Id);

        void Put(string id, params string[] names)
            => index.Writing.Put(new(DocumentType.Entity, id, string.Join(" · ", names)) { Title = names[0], Called = names, Year = 2020 });
    }

    [Fact]
    public void A_name_that_is_only_a_part_of_what_was_typed_stands_where_its_words_put_it()
    {
        using var index = new TemporaryIndex();
        index.Writing.Put(new(DocumentType.Entity, "e0", "Orlan\nA drone.") { Title = "Orlan", Called = ["Orlan"] });
        index.Writing.Put(new(DocumentType.Passage, "p0", "The drone Orlan is a drone, and Orlan is small."));
        for (var i = 1; i < 20; i++) index.Writing.Put(new(DocumentType.Passage, "p" + i, "Something else." + Plain) { Title = "Else" });
        Assert.Equal(["p0", "e0"], Hits(index, "orlan drone").Select(hit => hit.Id));
    }

    [Theory]
    [InlineData("radar laser")]
    [InlineData("laser radar")]
    [InlineData("beam orbit")]
    [InlineData("radar laser beam")]
    [InlineData("orbit laser radar beam")]
    [InlineData("radar OR beam")]
    public void Short_pages_one_after_the_other_are_the_long_one(string typed)
    {
        // Nearness is looked at only where it can change the page; texts of every length, so that many come close, and records and a name among them.
        using var index = new TemporaryIndex();
        var random = new Random(2022);
        string[] words = ["radar", "laser", "beam", "orbit", "plain", "sky"];
        for (var i = 0; i < 600; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(3, 40)).Select(_ => words[random.Next(words.Length)]));
            index.Writing.Put(new(i % 4 == 0 ? DocumentType.Chapter : DocumentType.Passage, $"{i}", text) { Title = words[random.Next(words.Length)] });
        }

        index.Writing.Put(new(DocumentType.Entity, "named", "radar laser") { Title = "Radar laser", Called = ["Radar laser"] });

        // So long a page that all texts are looked at, whatever they may come up to.
        var whole = Hits(index, typed, 0, SecondLook.Depth + 1).Select(hit => (hit.Id, hit.Score)).Take(120);
        Assert.Equal(whole, Enumerable.Range(0, 12).SelectMany(page => Hits(index, typed, page * 10, 10)).Select(hit => (hit.Id, hit.Score)));
        Assert.Equal(whole.Take(3), Hits(index, typed, 0, 3).Select(hit => (hit.Id, hit.Score)));
    }

    private static IReadOnlyList<IndexHit> Hits(TemporaryIndex index, string typed, int offset = 0, int limit = 50)
    {
        index.Writing.Refresh();
        using var view = index.Writing.OpenView();
        return view.Search(new SearchRequest(QueryParser.Parse(typed).Root, offset, limit), CancellationToken.None).Hits;
    }
}
