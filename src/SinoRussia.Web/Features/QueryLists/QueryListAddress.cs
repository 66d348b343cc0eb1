using SinoRussia.Library.Searches;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.QueryLists;

/// <summary>
/// The address of a matrix: the queries themselves where they fit, else the id of the kept list, and what is counted by.
/// </summary>
/// <param name="List">Null where the queries stand in the address.</param>
public sealed record QueryListAddress(QueryLines Lines, QueryListId? List, CountedBy By)
{
    public const string Page = "/queries";

    /// <summary>Longer addresses get lost on their way through mail and proxies.</summary>
    private const int Longest = 2000;

    public bool Fits => Of(Lines).Length <= Longest;

    /// <summary>Null where a list is named that is not kept.</summary>
    public static async Task<QueryListAddress?> ReadAsync(IQueryCollection query, ReadQueryList read, CancellationToken cancellationToken)
    {
        var by = Slug.TryRead<CountedBy>(query["by"].ToString(), out var known) ? known : CountedBy.Report;
        if (query["list"].ToString() is not { Length: > 0 } id) return new(QueryLines.Read(string.Join('\n', [.. query["q"]])), null, by);
        var list = new QueryListId(id);
        return await read.RunAsync(list, cancellationToken) is { } lines ? new(lines, list, by) : null;
    }

    public override string ToString() => $"{Page}?{Query}";

    public string Counted(CountedBy by) => (this with { By = by }).ToString();

    public string Export(string extension) => $"{Page}/export.{extension}?{Query}";

    private string Query => (List is { } id ? $"list={Uri.EscapeDataString(id.Value)}" : Of(Lines)) + $"&by={Slug.Of(By)}";

    private static string Of(QueryLines lines) => string.Join('&', lines.Queries.Select(query => "q=" + Uri.EscapeDataString(query)));
}
