using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Ranking;
using SinoRussia.Searching.Query;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>A few texts, named 0, 1, 2 … in the order they were indexed, and what a query makes of them.</summary>
internal sealed class RankedTexts : IDisposable
{
    private readonly TemporaryIndex index = new();
    private readonly string[] texts;
    private readonly SearchView view;

    public RankedTexts(params string[] texts)
        : this([.. texts.Select(text => ("", text))])
    {
    }

    public RankedTexts(params (string Title, string Text)[] titled)
    {
        texts = [.. titled.Select(one => one.Text)];
        for (var i = 0; i < titled.Length; i++) index.Writing.Put(new(DocumentType.Passage, i.ToString(), titled[i].Text) { Title = titled[i].Title });
        index.Writing.Refresh();
        view = index.Writing.OpenView();
    }

    /// <summary>How often ranking asked for texts.</summary>
    public int Readings { get; private set; }

    public SearchResult Search(string typed, RankingParts? parts = null, int offset = 0, int limit = 50) => view.Search(
        new SearchRequest(QueryParser.Parse(typed).Root, offset, limit)
        {
            WithFurther = true,
            Ranking = parts ?? RankingParts.All,
            ReadTexts = hits =>
            {
                Readings++;
                return [.. hits.Select(hit => texts[int.Parse(hit.Id)])];
            },
        },
        CancellationToken.None);

    /// <summary>Names of the texts that have all that was asked for, in order; none where the search made do with less.</summary>
    public IEnumerable<string> Strict(string typed) => Search(typed) is { Loosened: false } found ? found.Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal) : [];

    /// <summary>Names of the hits, the best first.</summary>
    public string Order(string typed, RankingParts? parts = null) => string.Join(' ', Search(typed, parts).Hits.Select(hit => hit.Id));

    public void Dispose()
    {
        view.Dispose();
        index.Dispose();
    }
}
