using SinoRussia.Markup;

namespace SinoRussia.Exporting;

/// <summary>What is written out, the same for every format: what an analyst put together, each excerpt with its citation.</summary>
public sealed record ExportDocument(string Title, IReadOnlyList<ExportItem> Items, IReadOnlyList<IReadOnlyList<TextRun>> Bibliography);

/// <summary>One entry of a document, in the order made by hand.</summary>
public abstract record ExportItem
{
    /// <summary>The analyst's own text between excerpts, in Markdown.</summary>
    public sealed record OwnText(string Markdown) : ExportItem;

    /// <param name="Kind">What it was taken from, in a word: <c>Note</c>, <c>Passage</c>, <c>Finding</c>, <c>Digest</c>.</param>
    /// <param name="Place">Where it stands, as a reader finds it: chapter, section, paragraph.</param>
    /// <param name="Quotes">The report's own words, one a passage, in reading order; may be empty.</param>
    /// <param name="Citation">The footnote.</param>
    /// <param name="Link">The permanent address of the place.</param>
    public sealed record Excerpt(
        string Kind, string Place, IReadOnlyList<ExportQuote> Quotes, IReadOnlyList<TextRun> Citation, string Link) : ExportItem
    {
        /// <summary>What we say in our own words, before the quotes: a finding's statement, a digest. It is never set as a quotation.</summary>
        public string OwnWording { get; init; } = "";

        /// <summary>The analyst's note in Markdown; empty for none.</summary>
        public string Note { get; init; } = "";

        public IReadOnlyList<string> Tags { get; init; } = [];

        /// <summary>How a finding is judged, each code in words: whose view, effect, hedging.</summary>
        public IReadOnlyList<string> Codes { get; init; } = [];
    }
}

/// <summary>The quoted words of one passage: letter for letter over all <paramref name="Runs"/>.</summary>
public sealed record ExportQuote(IReadOnlyList<TextRun> Runs)
{
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>Only code keeps its lines.</summary>
    public bool IsCode => Runs.Any(run => run.Text.Contains('\n', StringComparison.Ordinal));

    public static ExportQuote Plain(string text) => new([new TextRun(text)]);
}
