namespace SinoRussia.Model;

/// <summary>Queries to be counted, one a line, kept because they are too many for an address. Never changed: another list is another row.</summary>
public sealed class QueryList
{
    private QueryList()
    {
    }

    public QueryListId Id { get; private init; }

    public string Lines { get; private init; } = "";

    public DateTimeOffset Created { get; private init; }

    public static QueryList Create(QueryListId id, string lines, DateTimeOffset now)
        => new() { Id = new QueryListId(Guard.Text(id.Value)), Lines = Guard.Text(lines), Created = now };
}
