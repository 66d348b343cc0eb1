using SinoRussia.Model;

namespace SinoRussia.Searching.Index;

/// <summary>What the index is told about one searchable text. Nothing of it is stored but the id; the texts stay in the store.</summary>
/// <param name="Type">With <paramref name="Id"/> the identity: putting a document replaces the one of the same identity.</param>
/// <param name="Text">What a hit must have the words in.</param>
public sealed record IndexedDocument(DocumentType Type, string Id, string Text)
{
    /// <summary>The heading it stands under. Words in it lift a hit but do not make one.</summary>
    public string? Title { get; init; }

    /// <summary>What a record goes by, in all languages: typed whole, it comes first.</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    public Named? Report { get; init; }

    public Named? Chapter { get; init; }

    public IReadOnlyList<Named> Domains { get; init; } = [];

    /// <summary>What it is about, with the names in all languages.</summary>
    public IReadOnlyList<Named> Entities { get; init; } = [];

    /// <summary>Names as printed.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Slugs: whose view.</summary>
    public IReadOnlyList<string> Perspectives { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>BCP 47 languages of the text.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public SortValues? Sorted { get; init; }

    /// <summary>Slug of the passage's or the statement's kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Slug of our own confidence in it.</summary>
    public string? Confidence { get; init; }

    /// <summary>The year in which its report came out, or in which it happened.</summary>
    public int? Year { get; init; }

    /// <summary>The day (UTC) on which it was written or came in.</summary>
    public DateOnly? Created { get; init; }
}

/// <summary>A slug, which filters and facets go by, and the names people may type instead.</summary>
public sealed record Named(string Slug, string Names);
