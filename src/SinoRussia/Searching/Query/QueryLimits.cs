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

    /// <summary>Words with <c>~</c>, or with <c>*</c> or <c>?</c> inside: for each of them the index walks through its words.</summary>
    public const int Shapes = 8;

    /// <summary><c>*</c> and <c>?</c> in one word.</summary>
    public const int Signs = 6;

    /// <summary>Letters that a word may differ in.</summary>
    public const int Edits = 2;

    /// <summary>Words with no more letters than this are not looked for with differences: nearly every other one is near them.</summary>
    public const int TooShortToDiffer = 2;

    /// <summary>Words with no more letters than this may differ in one.</summary>
    public const int ShortWord = 4;

    /// <summary>Words that NEAR reaches over.</summary>
    public const int Distance = 100;

    /// <summary>Words that NEAR reaches over when it does not say.</summary>
    public const int UsualDistance = 10;
}
