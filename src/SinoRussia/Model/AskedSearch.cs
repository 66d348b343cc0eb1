namespace SinoRussia.Model;

/// <summary>A search that was asked, as the history keeps it: the same query with the same filters is one row, however often it was asked.</summary>
public sealed class AskedSearch
{
    private AskedSearch()
    {
    }

    public long Id { get; private init; }

    public string Query { get; private set; } = "";

    /// <summary>As in <see cref="SavedSearch.Filters"/>.</summary>
    public string Filters { get; private init; } = "";

    /// <summary>What makes two searches one: the folded query and the filters.</summary>
    public string Sameness { get; private init; } = "";

    public int Times { get; private set; }

    /// <summary>Results when it was last asked.</summary>
    public int Found { get; private set; }

    public DateTimeOffset Asked { get; private set; }

    public static AskedSearch Create(string query, string filters, string sameness, int found, DateTimeOffset now)
        => new() { Query = query, Filters = filters, Sameness = Guard.Text(sameness), Times = 1, Found = found, Asked = now };

    public void Again(string query, int found, DateTimeOffset now)
    {
        (Query, Found, Asked) = (query, found, now);
        Times++;
    }
}
