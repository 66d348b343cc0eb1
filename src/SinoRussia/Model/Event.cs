namespace SinoRussia.Model;

/// <summary>Something that happened, with the date as precisely as the sources have it.</summary>
public sealed class Event : IArrives
{
    private Event()
    {
    }

    /// <summary>Stable id such as <c>ev-sco-founded</c>.</summary>
    public string Id { get; private init; } = "";

    public long Arrived { get; private init; }

    public PartialDate Start { get; private init; }

    public PartialDate? End { get; private init; }

    /// <summary>One of the seed's event types, such as <c>naval-exercise</c>.</summary>
    public string Type { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string Description { get; private init; } = "";

    public string? Location { get; private init; }

    /// <summary>How sure the date and facts are.</summary>
    public Confidence Confidence { get; private init; }

    public string? Note { get; private init; }

    /// <summary>Participants that are no entity of the library, by plain name.</summary>
    public List<string> OtherParticipants { get; private init; } = [];

    public List<SourceId> Sources { get; private init; } = [];

    public List<EventDomain> Domains { get; private init; } = [];

    public List<EventEntity> Participants { get; private init; } = [];

    public static Event Create(string id, PartialDate start, PartialDate? end, EventContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Event
        {
            Id = Guard.Text(id),
            Start = start,
            End = end,
            Type = Guard.Text(content.Type),
            Title = Guard.Text(content.Title),
            Description = Guard.Text(content.Description),
            Location = content.Location,
            Confidence = content.Confidence,
            Note = content.Note,
            OtherParticipants = [.. content.OtherParticipants],
            Sources = [.. content.Sources],
        };
    }
}

public sealed record EventContent(
    string Type,
    string Title,
    string Description,
    string? Location,
    Confidence Confidence,
    string? Note,
    IReadOnlyList<string> OtherParticipants,
    IReadOnlyList<SourceId> Sources);

public sealed record EventDomain(string EventId, DomainId DomainId, int Order);

public sealed record EventEntity(string EventId, EntityId EntityId, int Order);
