namespace SinoRussia.Model;

/// <summary>
/// Names that stand for each other in a search, as an analyst wants them: a group of their own, or what they changed about an entity of
/// the first content. The entity's own names are never touched, so a newer first content brings its names and keeps these changes.
/// </summary>
public sealed class NameGroup
{
    private NameGroup()
    {
    }

    /// <summary>An entity's id where the group belongs to one, else random.</summary>
    public NameGroupId Id { get; private init; }

    /// <summary>Null for a group of the analyst's own. No reference: an entity may leave the first content and come back.</summary>
    public EntityId? EntityId { get; private init; }

    /// <summary>None of its names stands for another.</summary>
    public bool IsOff { get; private set; }

    public DateTimeOffset Created { get; private init; }

    public DateTimeOffset Modified { get; private set; }

    /// <summary>Starts at 1 and grows by one with each change.</summary>
    public int Version { get; private set; }

    public DateTimeOffset? Deleted { get; private set; }

    public List<GroupName> Names { get; private init; } = [];

    public static NameGroup Create(NameGroupId id, EntityId? entity, DateTimeOffset now)
        => new() { Id = new NameGroupId(Guard.Text(id.Value)), EntityId = entity, Created = now, Modified = now, Version = 1 };

    /// <summary>Replaces the names.</summary>
    public void Name(IEnumerable<GroupName> names, DateTimeOffset now)
    {
        Names.Clear();
        Names.AddRange(names);
        Touch(now);
    }

    public void Switch(bool on, DateTimeOffset now)
    {
        IsOff = !on;
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

    private void Touch(DateTimeOffset now)
    {
        Modified = now;
        Version++;
    }
}

/// <summary>One name of a group in <c>en</c>, <c>ru</c> or <c>zh</c>.</summary>
/// <param name="IsOff">Names an entity's own name that is not to be used.</param>
public sealed record GroupName(NameGroupId GroupId, int Order, string Language, string Name, bool IsOff);
