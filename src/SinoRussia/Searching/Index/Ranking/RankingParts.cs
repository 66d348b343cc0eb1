namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// What ranking is made of. Each part can be left out, to see what it is worth; none of them changes which texts are found.
/// </summary>
public sealed record RankingParts
{
    public static readonly RankingParts All = new();

    /// <summary>Texts are as long as they are; without, a length is what one byte can say of it, as in plain Lucene.</summary>
    public bool ExactLengths { get; init; } = true;

    /// <summary>“What”, “the”, “как” do not count beside weightier words; without, all words count alike.</summary>
    public bool SmallWords { get; init; } = true;

    /// <summary>Words in the heading lift a text.</summary>
    public bool Headings { get; init; } = true;

    /// <summary>Words of the query that stand near each other, best in their order, lift a text.</summary>
    public bool Nearness { get; init; } = true;

    /// <summary>A query of several plain words is asked again with words that its best texts have in common.</summary>
    public bool Feedback { get; init; } = true;
}
