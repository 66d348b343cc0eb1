using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace SinoRussia.Benchmarks.Relevance;

/// <summary>Lucene.Net as it comes: <c>EnglishAnalyzer</c>, <c>BM25Similarity</c>, any of the words.</summary>
internal sealed class StockRanking : IDisposable
{
    public const string OneField = "all";
    public static readonly string[] TwoFields = ["title", "text"];
    private readonly EnglishAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public StockRanking(TestCollection collection)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var document in collection.Documents)
            {
                writer.AddDocument(
                [
                    new StringField("id", document.Id, Field.Store.YES),
                    new TextField("title", document.Title, Field.Store.NO),
                    new TextField("text", document.Text, Field.Store.NO),
                    new TextField(OneField, document.Title + " " + document.Text, Field.Store.NO),
                ]);
            }
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The scores of several fields are added.</summary>
    public IReadOnlyList<string> Ask(string typed, params string[] fields)
    {
        var query = new BooleanQuery();
        foreach (var (word, times) in Words(typed))
        {
            foreach (var field in fields) query.Add(new TermQuery(new Term(field, word)) { Boost = times }, Occur.SHOULD);
        }

        return [.. searcher.Search(query, RelevanceScores.Depth).ScoreDocs.Select(found => searcher.Doc(found.Doc).Get("id"))];
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private List<(string Word, int Times)> Words(string typed)
    {
        using var stream = analyzer.GetTokenStream(OneField, typed);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var words = new List<string>();
        stream.Reset();
        while (stream.IncrementToken()) words.Add(term.ToString());
        stream.End();
        return [.. words.GroupBy(word => word).Select(same => (same.Key, same.Count()))];
    }
}
