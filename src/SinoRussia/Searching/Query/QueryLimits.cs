namespace SinoRussia.Searching.Query;

/// <summary>How much of a query is read. What lies beyond is left out with a complaint.</summary>
public static class QueryLimits
{
    /// <summary>UTF-16 code units.</summary>
    public const int Length = 1000;

    /// <summary>Brackets within brackets.</summary>
    public const int Depth = 16;

    /// <summary>Words, phrases and prefixes together.</summary>
    public const int Terms = 64;
}
