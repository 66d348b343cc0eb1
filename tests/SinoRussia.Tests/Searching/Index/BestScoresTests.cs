using SinoRussia.Searching.Index.Asking.Best;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class BestScoresTests
{
    [Fact]
    public void The_best_are_kept_in_order_and_of_equal_ones_those_that_were_indexed_first()
    {
        (int Document, float Score)[] told = [(7, 1.5f), (0, 1.5f), (900_000, 3), (3, 0), (int.MaxValue - 1, 1.5f), (2, 1.5f), (1, 0.25f)];
        foreach (var shift in Enumerable.Range(0, told.Length))
        {
            var best = new BestScores(4);
            foreach (var (document, score) in told.Skip(shift).Concat(told.Take(shift)))
            {
                if (!best.IsHopeless(score, document)) best.Add(document, score);
            }

            Assert.Equal([(900_000, 3f), (0, 1.5f), (2, 1.5f), (7, 1.5f)], best.Ordered().Select(one => (one.Doc, one.Score)));
            Assert.Equal(1.5f, best.Least);
        }
    }

    [Fact]
    public void Of_equal_scores_only_a_text_indexed_later_than_the_last_is_hopeless()
    {
        var best = new BestScores(2);
        best.Add(5, 1);
        best.Add(9, 1);
        Assert.False(best.IsHopeless(1, 8));
        Assert.True(best.IsHopeless(1, 9));
        Assert.True(best.IsHopeless(1, 10));
        Assert.False(best.IsHopeless(1.0001, 10));
        Assert.True(best.IsHopeless(0, 0));
    }

    [Fact]
    public void Until_there_are_enough_nothing_is_hopeless_not_even_a_score_of_nought()
    {
        var best = new BestScores(3);
        Assert.False(best.IsHopeless(0, int.MaxValue - 1));
        best.Add(int.MaxValue - 1, 0);
        best.Add(0, 0);
        Assert.Equal(0, best.Least);
        Assert.Equal([(0, 0f), (int.MaxValue - 1, 0f)], best.Ordered().Select(one => (one.Doc, one.Score)));
    }
}
