using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Importing;

/// <summary>A section while its report is being put together.</summary>
internal sealed class SectionDraft(string title, int level, SectionKind kind)
{
    public string Title { get; } = title;

    /// <summary>The heading's own level; 0 for a chapter without a heading.</summary>
    public int Level { get; } = level;

    public SectionKind Kind { get; } = kind;

    public string? Subtitle { get; set; }

    public IReadOnlyList<string> Authors { get; set; } = [];

    public List<MarkdownBlock> Blocks { get; } = [];

    public List<SectionDraft> Children { get; } = [];

    public bool IsEmpty => Blocks.Count == 0 && Children.Count == 0;

    /// <summary>What a chapter is, by its heading's first words.</summary>
    public static SectionKind KindOf(string title)
    {
        var folded = Folding.Fold(title);
        if (StartsWithAny(folded, "appendix", "appendices", "annex", "приложение", "附录", "附錄")) return SectionKind.Appendix;
        return folded is "executive summary" or "summary" ? SectionKind.Summary : SectionKind.Chapter;
    }

    private static bool StartsWithAny(string folded, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
            if (folded.StartsWith(Folding.Fold(start), StringComparison.Ordinal)) return true;
        return false;
    }
}
