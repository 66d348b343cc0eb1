namespace SinoRussia.Model;

/// <summary>An identifier that is text in the store and a type in the code, so that a passage's id is never taken for a finding's.</summary>
public interface ITextId<TSelf>
    where TSelf : struct, ITextId<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}

/// <summary>The slug of a report in addresses: <c>csis-2022-sino-russian-alignment</c>.</summary>
public readonly record struct ReportId(string Value) : ITextId<ReportId>
{
    public static ReportId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A chapter, section or subsection. Seeded chapters keep the seed's id, all others are random.</summary>
public readonly record struct SectionId(string Value) : ITextId<SectionId>
{
    public static SectionId From(string value) => new(value);

    public static SectionId New() => new(RandomId.New());

    public override string ToString() => Value;
}

/// <summary>One block of a report's text. Random, permanent: <c>/p/{passageId}</c>.</summary>
public readonly record struct PassageId(string Value) : ITextId<PassageId>
{
    public static PassageId From(string value) => new(value);

    public static PassageId New() => new(RandomId.New());

    public override string ToString() => Value;
}

/// <summary>One paragraph of our own digest of a chapter; never a passage, never cited as the report's words.</summary>
public readonly record struct DigestId(string Value) : ITextId<DigestId>
{
    public static DigestId From(string value) => new(value);

    public override string ToString() => Value;
}

public readonly record struct FindingId(string Value) : ITextId<FindingId>
{
    public static FindingId From(string value) => new(value);

    public static FindingId New() => new(RandomId.New());

    public override string ToString() => Value;
}

public readonly record struct EvidenceId(string Value) : ITextId<EvidenceId>
{
    public static EvidenceId From(string value) => new(value);

    public static EvidenceId New() => new(RandomId.New());

    public override string ToString() => Value;
}

public readonly record struct DomainId(string Value) : ITextId<DomainId>
{
    public static DomainId From(string value) => new(value);

    public override string ToString() => Value;
}

public readonly record struct EntityId(string Value) : ITextId<EntityId>
{
    public static EntityId From(string value) => new(value);

    public override string ToString() => Value;
}

public readonly record struct SourceId(string Value) : ITextId<SourceId>
{
    public static SourceId From(string value) => new(value);

    public override string ToString() => Value;
}
