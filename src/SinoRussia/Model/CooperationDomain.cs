namespace SinoRussia.Model;

/// <summary>A field in which the two states cooperate; a taxonomy of two levels with names in three languages.</summary>
public sealed class CooperationDomain
{
    private CooperationDomain()
    {
    }

    public DomainId Id { get; private init; }

    /// <summary>The domain above; null at the top.</summary>
    public DomainId? ParentId { get; private init; }

    public int Order { get; private init; }

    public string NameEn { get; private init; } = "";

    public string NameRu { get; private init; } = "";

    public string NameZh { get; private init; } = "";

    public string Definition { get; private init; } = "";

    /// <summary>Whether the report of the first content treats it.</summary>
    public bool InReport { get; private init; }

    /// <summary>Chapters that treat it, in printed order; a parent has those of its children too.</summary>
    public List<SectionId> Chapters { get; private init; } = [];

    public List<SourceId> Sources { get; private init; } = [];

    public static CooperationDomain Create(
        DomainId id,
        DomainId? parent,
        int order,
        (string En, string Ru, string Zh) name,
        string definition,
        bool inReport,
        IEnumerable<SectionId> chapters,
        IEnumerable<SourceId> sources) => new()
        {
            Id = new DomainId(Guard.Text(id.Value)),
            ParentId = parent,
            Order = order,
            NameEn = Guard.Text(name.En),
            NameRu = Guard.Text(name.Ru),
            NameZh = Guard.Text(name.Zh),
            Definition = Guard.Text(definition),
            InReport = inReport,
            Chapters = [.. chapters],
            Sources = [.. sources],
        };
}
