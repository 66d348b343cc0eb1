namespace SinoRussia.Model;

/// <summary>A person, state, place, organisation, system, exercise, agreement or concept with its names in three languages.</summary>
public sealed class Entity : IArrives
{
    private Entity()
    {
    }

    public EntityId Id { get; private init; }

    public long Arrived { get; private init; }

    /// <summary>One of the seed's entity types, such as <c>weapon-system</c>.</summary>
    public string Type { get; private init; } = "";

    public string Name { get; private init; } = "";

    public string Description { get; private init; } = "";

    public bool InReport { get; private init; }

    /// <summary><c>general-knowledge</c>, <c>source-confirmed</c>, or null where no foreign alias is given.</summary>
    public string? AliasBasis { get; private init; }

    public List<EntityAlias> Aliases { get; private init; } = [];

    public List<EntityDomain> Domains { get; private init; } = [];

    public List<EntityMention> Mentions { get; private init; } = [];

    public List<SourceId> Sources { get; private init; } = [];

    public static Entity Create(
        EntityId id, string type, string name, string description, bool inReport, string? aliasBasis, IEnumerable<SourceId> sources) => new()
        {
            Id = new EntityId(Guard.Text(id.Value)),
            Type = Guard.Text(type),
            Name = Guard.Text(name),
            Description = Guard.Text(description),
            InReport = inReport,
            AliasBasis = aliasBasis,
            Sources = [.. sources],
        };
}

/// <summary>Another name of an entity in <c>en</c>, <c>ru</c> or <c>zh</c>.</summary>
public sealed record EntityAlias(EntityId EntityId, string Language, int Order, string Name);

public sealed record EntityDomain(EntityId EntityId, DomainId DomainId, int Order);

/// <summary>How often a chapter names an entity, and in how many of its blocks; counted from the full text beforehand.</summary>
public sealed record EntityMention(EntityId EntityId, SectionId ChapterId, int Mentions, int Paragraphs);
