namespace SinoRussia.Importing;

/// <summary>The formats that can come in, one reader each.</summary>
public sealed class ReportFormats(MarkdownReader markdown)
{
    public IReadOnlyList<ReportFormat> All { get; } = [new ReportFormat("markdown", [".md", ".markdown", ".mdown", ".txt"], markdown.ReadAsync)];

    /// <summary>The format by the ending of a file's name; null when none is known.</summary>
    public ReportFormat? Of(string fileName) => All.FirstOrDefault(format => format.Extensions.Any(
        ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The endings known, for a message or a file chooser: <c>.md, .markdown</c>.</summary>
    public string Endings => string.Join(", ", All.SelectMany(format => format.Extensions));
}
