using Lucene.Net.Search;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Ranking;

internal static class TextLength
{
    /// <summary>Words of the mean text.</summary>
    public static float Average(IndexSearcher searcher)
    {
        var text = searcher.CollectionStatistics(IndexFields.Text);
        return text.SumTotalTermFreq > 0 && text.DocCount > 0 ? (float)(text.SumTotalTermFreq / (double)text.DocCount) : 1;
    }
}
