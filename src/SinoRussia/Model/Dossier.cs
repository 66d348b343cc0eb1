namespace SinoRussia.Model;

/// <summary>Excerpts in an order made by hand, with the analyst's own text between them; what exports are made of.</summary>
public sealed class Dossier
{
    private Dossier()
    {
    }

    public DossierId Id { get; private init; }

    public AnalystId Author { get; private init; }

    public string Title { get; private set; } = "";

    public DateTimeOffset Created { get; private init; }

    public DateTimeOffset Modified { get; private set; }

    public int Version { get; private set; }

    public DateTimeOffset? Deleted { get; private set; }

    public List<DossierItem> Items { get; private init; } = [];

    public static Dossier Create(DossierId id, AnalystId author, string title, DateTimeOffset now) => new()
    {
        Id = new DossierId(Guard.Text(id.Value)),
        Author = author,
        Title = Guard.Text(title),
        Created = now,
        Modified = now,
        Version = 1,
    };

    public void Rename(string title, DateTimeOffset now)
    {
        Title = Guard.Text(title);
        Touch(now);
    }

    public void Delete(DateTimeOffset now)
    {
        Deleted = now;
        Touch(now);
    }

    public void Restore(DateTimeOffset now)
    {
        Deleted = null;
        Touch(now);
    }

    /// <summary>Notes that its contents have changed.</summary>
    public void Touch(DateTimeOffset now)
    {
        Modified = now;
        Version++;
    }
}
