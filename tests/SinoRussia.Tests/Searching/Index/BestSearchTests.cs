using CsCheck;
using Lucene.Net.Search;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Asking;
using SinoRussia.Searching.Index.Asking.Best;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>What is found by leaving texts out is held against scoring every text that matches.</summary>
public sealed class BestSearchTests
{
    private const int Few = 10;

    /// <summary>From one that stands in most texts to one that stands in hardly any.</summary>
    private static readonly string[] Words = ["the", "radar", "satellite", "orbit", "launch", "antisatellite", "anti", "vehicle", "2014", "treaty"];

    /// <summary>In a large part of an index too rare for a set of its texts, too frequent to be read each time.</summary>
    private const string Scattered = "glide";
    private static readonly Gen<string> Word = Gen.OneOf([.. Words, Scattered]);

    private static readonly Gen<string> Leaf = Gen.Frequency(
        (8, Word), (1, Gen.Select(Word, Word, (a, b) => $"\"{a} {b}\"")), (1, Gen.OneOf("sat*", "r*", "20*", "zzz*")), (1, Word.Select(w => "=" + w)), (1, Gen.Const("absent")));

    private static readonly Gen<string> Queries = Gen.Frequency(
        (2, Leaf),
        (3, Leaf.Array[2, 6].Select(leaves => string.Join(" OR ", leaves))),
        (3, Leaf.Array[2, 3].Select(leaves => string.Join(' ', leaves))),
        (2, Gen.Select(Leaf, Leaf, Leaf, Leaf, (a, b, c, d) => $"({a} OR {b}) AND {c} NOT {d}")),
        (1, Gen.Select(Leaf, Leaf, Leaf, (a, b, c) => $"{a} -({b} {c})")));

    [Fact]
    public void The_best_texts_their_scores_and_all_counts_are_those_of_scoring_every_text()
    {
        using var index = new TemporaryIndex();
        Fill(index, new Random(2014));
        Hold(index, 500);

        // What has been worked out about the segments stays with them: texts that go, and longer ones that come, must not be ranked by it.
        for (var i = 1; i < 9000; i += 7) index.Writing.Delete(i % 3 == 0 ? DocumentType.Finding : DocumentType.Passage, $"{i}");
        for (var i = 0; i < 300; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 120).Select(n => Words[n * i % Words.Length])) + (i % 5 == 0 ? " " + Scattered : "");
            index.Writing.Put(new(DocumentType.Passage, $"late-{i}", text));
        }

        index.Writing.Refresh();
        Hold(index, 300);
    }

    private static void Hold(TemporaryIndex index, int times)
    {
        using var view = index.Writing.OpenView();
        var searcher = new RankingSearcher(view.Reader);
        Assert.True(view.Reader.Leaves.Count > 1);
        Assert.True(view.Reader.HasDeletions);
        Gen.Select(Queries, Gen.Bool, Gen.OneOf("", "passage", "finding")).Sample(
            (typed, withFacets, type) =>
            {
                var filters = new Dictionary<FacetField, IReadOnlyList<string>>();
                if (type.Length > 0) filters[FacetField.Type] = [type];
                var node = QueryCompiler.Strict(QueryParser.Parse(typed).Root)!;
                var translator = new QueryTranslator(view.Reader, smallWordsCount: false);
                var query = translator.Translate(node);
                var plan = BestPlan.Of(searcher, translator.Known, query);
                Assert.NotNull(plan);

                var kept = new OrderedHits(HitOrder.Relevance, Few, long.MaxValue);
                var (every, some) = (new FilteringCollector(filters, kept, withFacets, default), new FilteringCollector(filters, null, withFacets, default));
                searcher.Search(query, every);
                var best = new BestSearch(searcher, plan).Run(some, Few);
                Assert.Equal((every.Total, every.Unfiltered), (some.Total, some.Unfiltered));
                Assert.Equal(every.Facets(), some.Facets());
                Same(kept.From(0, Few), best);
            },
            iter: times);
    }

    [Theory]
    [InlineData("anti OR satellite OR launch OR vehicle", 2)]
    [InlineData("radar OR satellite OR orbit", 3)]
    public void Some_of_many_words_are_counted_and_ranked_as_one_by_one(string typed, int atLeast)
    {
        using var index = new TemporaryIndex();
        Fill(index, new Random(7));
        using var view = index.Writing.OpenView();
        var searcher = new RankingSearcher(view.Reader);
        var translator = new QueryTranslator(view.Reader, smallWordsCount: false);
        var words = ((OneOf)QueryCompiler.Strict(QueryParser.Parse(typed).Root)!).Children;
        var query = translator.Translate(new MostOf([], words, atLeast));
        var kept = new OrderedHits(HitOrder.Relevance, Few, long.MaxValue);
        var nothing = new Dictionary<FacetField, IReadOnlyList<string>>();
        var (every, some) = (new FilteringCollector(nothing, kept, false, default), new FilteringCollector(nothing, kept, false, default));
        searcher.Search(query, every);
        var best = new BestSearch(searcher, BestPlan.Of(searcher, translator.Known, query)!).Run(some, Few);
        Assert.InRange(every.Total, Few + 1, view.Size - 1);
        Assert.Equal(every.Total, some.Total);
        Same(kept.From(0, Few), best);
    }

    [Fact]
    public void A_text_that_is_taken_away_is_counted_no_more_by_what_was_remembered_of_its_segment()
    {
        using var index = new TemporaryIndex();
        for (var i = 0; i < 200; i++) index.Writing.Put(new(DocumentType.Passage, $"{i}", i % 2 == 0 ? "radar anti satellite" : "radar beam"));
        Assert.Equal((200, 100), Counts(index));
        index.Writing.Delete(DocumentType.Passage, "0");
        index.Writing.Delete(DocumentType.Passage, "1");
        Assert.Equal((198, 99), Counts(index));
    }

    [Fact]
    public void What_the_first_search_would_read_can_be_read_before_it()
    {
        using var index = new TemporaryIndex();
        index.Writing.Put(new(DocumentType.Passage, "1", "radar"));
        index.Writing.Refresh();
        using var view = index.Writing.OpenView();
        Assert.False(view.IsWarm);
        view.Warm(default);
        Assert.True(view.IsWarm);
        index.Writing.Put(new(DocumentType.Passage, "2", "beam"));
        index.Writing.Refresh();
        using var later = index.Writing.OpenView();
        Assert.False(later.IsWarm);
    }

    private static (int Radar, int Antisatellite) Counts(TemporaryIndex index)
    {
        index.Writing.Refresh();
        using var view = index.Writing.OpenView();
        return (view.Count(QueryParser.Parse("radar").Root, null, default), view.Count(QueryParser.Parse("antisatellite").Root, null, default));
    }

    /// <summary>Two segments, with gaps.</summary>
    private static void Fill(TemporaryIndex index, Random random)
    {
        for (var i = 0; i < 9000; i++)
        {
            // Squared: the first words far more often than the last.
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 25)).Select(_ => Words[(int)(random.NextDouble() * random.NextDouble() * Words.Length)]));
            if (i % 83 == 0) text += string.Concat(Enumerable.Repeat(" " + Scattered, random.Next(1, 4)));
            if (i % 1000 == 0) text += string.Concat(Enumerable.Repeat(" the", 300));
            if (i == 83 * 7) text += string.Concat(Enumerable.Repeat(" " + Scattered, 300));
            index.Writing.Put(new(i % 3 == 0 ? DocumentType.Finding : DocumentType.Passage, $"{i}", text));
            if (i == 8000) index.Writing.Refresh();
        }

        index.Writing.Refresh();
        for (var i = 0; i < 9000; i += 11) index.Writing.Delete(i % 3 == 0 ? DocumentType.Finding : DocumentType.Passage, $"{i}");
        index.Writing.Refresh();
    }

    private static void Same(IReadOnlyList<ScoreDoc> expected, IReadOnlyList<ScoreDoc> found)
    {
        Assert.Equal(expected.Select(hit => hit.Score), found.Select(hit => hit.Score), (one, other) => Math.Abs(one - other) < 1e-4);

        // Among texts whose scores are equal but for rounding, either may stand first.
        foreach (var tie in expected.GroupBy(hit => MathF.Round(hit.Score, 3)).Where(group => group.Key > MathF.Round(expected[^1].Score, 3) + 0.001f))
            Assert.Subset(found.Select(hit => hit.Doc).ToHashSet(), tie.Select(hit => hit.Doc).ToHashSet());
    }
}
