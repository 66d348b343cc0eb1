using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Query;

namespace SinoRussia.Benchmarks.Relevance;

/// <summary>
/// The product: its indexer and the way of a typed search through it. The list is what a reader sees from top to bottom, the texts with
/// all words and behind them those with some. A document's title is its heading, and the first words of its text as well.
/// </summary>
internal sealed class ProductRanking : IDisposable
{
    private const string Database = "relevance";
    private readonly string folder = Directory.CreateTempSubdirectory("sinorussia-relevance-").FullName;
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly IndexWriting writing;
    private readonly SearchView view;

    public ProductRanking(TestCollection collection)
    {
        writing = new IndexFolder(Path.Combine(folder, "index")).TryWrite(Database, long.MaxValue) ?? throw new InvalidOperationException("Another program writes this index.");
        foreach (var document in collection.Documents)
        {
            var text = document.Title.Length == 0 ? document.Text : document.Title + "\n\n" + document.Text;
            texts[document.Id] = text;
            writing.Add(new IndexedDocument(DocumentType.Passage, document.Id, text) { Title = document.Title });
        }

        writing.Commit(1);
        writing.Refresh();
        view = writing.OpenView();
    }

    public IReadOnlyList<string> Ask(string typed, RankingParts parts)
    {
        var request = new SearchRequest(QueryParser.Parse(typed).Root, 0, RelevanceScores.Depth)
        {
            WithFurther = true,
            Ranking = parts,
            ReadTexts = hits => [.. hits.Select(hit => texts[hit.Id])],
        };
        var found = view.Search(request, CancellationToken.None);
        return [.. found.Hits.Concat(found.Further).Select(hit => hit.Id)];
    }

    public void Dispose()
    {
        view.Dispose();
        writing.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
