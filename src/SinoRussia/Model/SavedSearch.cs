namespace SinoRussia.Model;

/// <summary>A search with a name, and how far its owner has seen what it finds.</summary>
public sealed class SavedSearch
{
    private SavedSearch()
    {
    }

    public SavedSearchId Id { get; private init; }

    public AnalystId Author { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The query as it was typed; may be empty where filters say it all.</summary>
    public string Query { get; private init; } = "";

    /// <summary>The filters as in an address: <c>type=finding&amp;report=csis-2022</c>; empty for none.</summary>
    public string Filters { get; private init; } = "";

    public DateTimeOffset Created { get; private init; }

    /// <summary>The greatest <see cref="Arrival.Number"/> that stood in the index at the last look: hits above it are new.</summary>
    public long Seen { get; private set; }

    public DateTimeOffset Looked { get; private set; }

    public DateTimeOffset? Deleted { get; private set; }

    /// <param name="seen">Who saves a search has its results before them.</param>
    public static SavedSearch Create(SavedSearchId id, AnalystId author, string name, string query, string filters, long seen, DateTimeOffset now) => new()
    {
        Id = new SavedSearchId(Guard.Text(id.Value)),
        Author = author,
        Name = Guard.Text(name),
        Query = query,
        Filters = filters,
        Created = now,
        Seen = seen,
        Looked = now,
    };

    public void Rename(string name) => Name = Guard.Text(name);

    /// <summary>Looking at an index that lags behind an earlier look makes nothing new again.</summary>
    public void Look(long seen, DateTimeOffset now) => (Seen, Looked) = (Math.Max(Seen, seen), now);

    public void Delete(DateTimeOffset now) => Deleted = now;

    public void Restore() => Deleted = null;
}
