using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Keeps the first hits in the order asked for, and counts those that came after a given arrival.</summary>
internal sealed class OrderedHits : ICollector
{
    private readonly long since;
    private readonly ICollector collector;
    private readonly ITopDocsCollector best;
    private NumericDocValues? arrived;

    /// <param name="order">What comes first.</param>
    /// <param name="depth">How many are kept.</param>
    /// <param name="since">Arrival numbers above it are counted.</param>
    public OrderedHits(HitOrder order, int depth, long since)
    {
        this.since = since;
        if (order == HitOrder.Relevance)
        {
            var byScore = TopScoreDocCollector.Create(depth, docsScoredInOrder: false);
            (collector, best) = (byScore, byScore);
        }
        else
        {
            var byField = TopFieldCollector.Create(Fields(order), depth, fillFields: false, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: true);
            (collector, best) = (byField, byField);
        }
    }

    /// <summary>Hits that arrived later than asked.</summary>
    public int New { get; private set; }

    public bool AcceptsDocsOutOfOrder => collector.AcceptsDocsOutOfOrder;

    public void SetScorer(Scorer scorer) => collector.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        arrived = since == long.MaxValue ? null : context.AtomicReader.GetNumericDocValues(SortColumns.Arrived);
        collector.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (arrived is not null && arrived.Get(doc) > since) New++;
        collector.Collect(doc);
    }

    public ScoreDoc[] From(int start, int count) => best.GetTopDocs(start, count).ScoreDocs;

    private static Sort Fields(HitOrder order)
    {
        SortField[] reading = [new(SortColumns.Report, SortFieldType.STRING), new(SortColumns.Place, SortFieldType.INT64)];
        return order switch
        {
            HitOrder.Date => new([new(SortColumns.Date, SortFieldType.INT64, true), .. reading]),
            HitOrder.Arrival => new([new(SortColumns.Arrived, SortFieldType.INT64, true), .. reading]),
            _ => new(reading),
        };
    }
}
