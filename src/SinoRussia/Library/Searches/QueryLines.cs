namespace SinoRussia.Library.Searches;

/// <summary>A list of queries as it was written: one a line; empty lines, lines that begin with # and repeated queries do not count.</summary>
/// <param name="Queries">At most <see cref="SearchesLimits.Queries"/>.</param>
/// <param name="LeftOut">Queries beyond that.</param>
public sealed record QueryLines(IReadOnlyList<string> Queries, int LeftOut)
{
    public static QueryLines Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var queries = text.Split(['\n', '\r', '\u2028', '\u2029']).Select(line => line.Trim().Trim('\uFEFF'))
            .Where(line => line.Length > 0 && line[0] != '#').Distinct(StringComparer.Ordinal).ToList();
        return new([.. queries.Take(SearchesLimits.Queries)], Math.Max(0, queries.Count - SearchesLimits.Queries));
    }

    public override string ToString() => string.Join('\n', Queries);
}
