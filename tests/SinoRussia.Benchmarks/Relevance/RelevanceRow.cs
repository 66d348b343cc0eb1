namespace SinoRussia.Benchmarks.Relevance;

/// <summary>One engine, or ours with a part left out, over all queries of a collection.</summary>
/// <param name="ToStock">nDCG@10 against that of Lucene as it comes with one field.</param>
/// <param name="Milliseconds">The median query, asked once.</param>
internal sealed record RelevanceRow(string Name, double Ndcg, double Recall, double Map, double ToStock, double Milliseconds);

internal sealed record RelevanceResult(string Collection, int Documents, int Queries, Machine Machine, double? LoadAfter, IReadOnlyList<RelevanceRow> Rows);
