namespace SinoRussia.Model;

/// <summary>A note on one or more stretches of text.</summary>
public readonly record struct AnnotationId(string Value) : ITextId<AnnotationId>
{
    public static AnnotationId From(string value) => new(value);

    public static AnnotationId New() => new(RandomId.New());

    public override string ToString() => Value;
}

public readonly record struct TagId(string Value) : ITextId<TagId>
{
    public static TagId From(string value) => new(value);

    public static TagId New() => new(RandomId.New());

    public override string ToString() => Value;
}

public readonly record struct DossierId(string Value) : ITextId<DossierId>
{
    public static DossierId From(string value) => new(value);

    public static DossierId New() => new(RandomId.New());

    public override string ToString() => Value;
}

public readonly record struct DossierItemId(string Value) : ITextId<DossierItemId>
{
    public static DossierItemId From(string value) => new(value);

    public static DossierItemId New() => new(RandomId.New());

    public override string ToString() => Value;
}

public readonly record struct SavedSearchId(string Value) : ITextId<SavedSearchId>
{
    public static SavedSearchId From(string value) => new(value);

    public static SavedSearchId New() => new(RandomId.New());

    public override string ToString() => Value;
}

public readonly record struct QueryListId(string Value) : ITextId<QueryListId>
{
    public static QueryListId From(string value) => new(value);

    public static QueryListId New() => new(RandomId.New());

    public override string ToString() => Value;
}

/// <summary>Names that stand for each other.</summary>
public readonly record struct NameGroupId(string Value) : ITextId<NameGroupId>
{
    public static NameGroupId From(string value) => new(value);

    public static NameGroupId New() => new(RandomId.New());

    public override string ToString() => Value;
}

/// <summary>Who wrote it. Without accounts there is one analyst, <see cref="Local"/>.</summary>
public readonly record struct AnalystId(string Value) : ITextId<AnalystId>
{
    /// <summary>The one analyst of a library without accounts.</summary>
    public static AnalystId Local { get; } = new("local");

    public static AnalystId From(string value) => new(value);

    public override string ToString() => Value;
}
