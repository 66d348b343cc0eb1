namespace SinoRussia.Library.Searches;

/// <summary>What can be kept and taken away, so that no request can fill the disk or hold the library up.</summary>
public static class SearchesLimits
{
    /// <summary>UTF-16 code units of a name.</summary>
    public const int Name = 200;

    /// <summary>UTF-16 code units of a query that can be saved or remembered.</summary>
    public const int Query = 1000;

    /// <summary>UTF-16 code units of its filters.</summary>
    public const int Filters = 4000;

    /// <summary>Tags, and dossiers, that a search can be held within.</summary>
    public const int Scopes = 50;

    /// <summary>Earlier queries that a search can be held within: the last ones.</summary>
    public const int Within = 8;

    /// <summary>How far down a list one can go from result to result.</summary>
    public const int Steps = 10_000;

    public const int Saved = 200;

    /// <summary>Searches the history holds; the oldest go first.</summary>
    public const int History = 200;

    /// <summary>Hits of one export.</summary>
    public const int Exported = 5000;

    /// <summary>Entries of a feed.</summary>
    public const int FeedEntries = 50;

    /// <summary>Queries of one list.</summary>
    public const int Queries = 200;

    /// <summary>UTF-16 code units of one list, and bytes of a file that holds one.</summary>
    public const int ListLength = 200_000;

    /// <summary>Lists that are kept; the oldest go first.</summary>
    public const int Lists = 100;

    /// <summary>Reports, chapters or years that have a column of their own.</summary>
    public const int Columns = 24;
}
