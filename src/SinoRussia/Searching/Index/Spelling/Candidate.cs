namespace SinoRussia.Searching.Index.Spelling;

/// <summary>What may have been meant.</summary>
/// <param name="Text">As the index has it: folded.</param>
/// <param name="Score">The smaller the likelier.</param>
internal readonly record struct Candidate(string Text, float Score)
{
    /// <summary>How much the frequency of a word counts against the slips that lead to it; a word of one or two texts may be a slip itself.</summary>
    public static Candidate Of(string text, float cost, int texts)
        => new(text, cost - (0.06f * MathF.Log(Math.Max(1, texts))) + (texts switch { <= 1 => 0.4f, 2 => 0.2f, _ => 0 }));
}
