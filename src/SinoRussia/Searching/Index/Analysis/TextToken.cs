namespace SinoRussia.Searching.Index.Analysis;

/// <summary>
/// One word, or one character of a script without spaces, with the forms it is found by.
/// </summary>
/// <param name="Exact">The folded word; a single ideograph.</param>
/// <param name="Stem">Its stem; a pair of ideographs beginning here. Null for the last ideograph of a run of several.</param>
/// <param name="Position">Counts words and ideographs from 0.</param>
/// <param name="Start">First UTF-16 unit in the original text.</param>
/// <param name="End">One past the last unit of the exact form.</param>
/// <param name="StemEnd">One past the last unit of the stem: a pair ends with its second character.</param>
internal readonly record struct TextToken(string Exact, string? Stem, int Position, int Start, int End, int StemEnd)
{
    /// <summary>Whether it is an ideograph, cut from a run without spaces.</summary>
    public bool IsIdeograph { get; init; }

    /// <summary>Whether its stem is its exact form and no other word's.</summary>
    public bool HasOneForm { get; init; }
}
