using System.Globalization;
using System.Text.Json;

namespace SinoRussia.Benchmarks.Relevance;

internal sealed record CollectionDocument(string Id, string Title, string Text);

/// <param name="Judged">Grades by document; nought and below are not relevant.</param>
internal sealed record CollectionQuery(string Id, string Text, IReadOnlyDictionary<string, int> Judged);

/// <summary>
/// A test collection: <c>corpus.jsonl</c> (_id, title, text), <c>queries.tsv</c> (id, text) and <c>qrels.tsv</c> (query, document, grade;
/// TREC's second column of noughts may be there), with or without a line of column names.
/// </summary>
internal sealed record TestCollection(string Name, IReadOnlyList<CollectionDocument> Documents, IReadOnlyList<CollectionQuery> Queries)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="IOException">A file is missing.</exception>
    public static TestCollection Read(string folder)
    {
        var documents = File.ReadLines(Path.Combine(folder, "corpus.jsonl")).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Line>(line, Json)!)
            .Select(line => new CollectionDocument(line._id, line.Title ?? "", line.Text ?? "")).ToList();
        var judged = Judgements(Path.Combine(folder, "qrels.tsv"));
        var queries = File.ReadLines(Path.Combine(folder, "queries.tsv")).Select(line => line.Split('\t')).Where(row => row.Length > 1 && judged.ContainsKey(row[0]))
            .Select(row => new CollectionQuery(row[0], row[1], judged[row[0]])).ToList();
        return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), documents, queries);
    }

    /// <summary>Queries for which nothing is relevant say nothing and are left out.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, int>> Judgements(string file)
    {
        var rows = from line in File.ReadLines(file)
                   let row = line.Split('\t', ' ')
                   where row.Length > 2 && int.TryParse(row[^1], CultureInfo.InvariantCulture, out _)
                   select (Query: row[0], Document: row[^2], Grade: int.Parse(row[^1], CultureInfo.InvariantCulture));
        return rows.GroupBy(row => row.Query).Where(query => query.Any(row => row.Grade > 0)).ToDictionary(
            query => query.Key,
            query => (IReadOnlyDictionary<string, int>)query.GroupBy(row => row.Document).ToDictionary(same => same.Key, same => same.Max(row => row.Grade)));
    }

    private sealed record Line(string _id, string? Title, string? Text);
}
