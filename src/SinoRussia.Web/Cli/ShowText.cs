using SinoRussia.Library.Showing;

namespace SinoRussia.Web.Cli;

/// <summary>The answers of <c>show</c> for people.</summary>
internal static class ShowText
{
    public static async Task ReportAsync(ShownReport report)
    {
        await Answer.TextAsync(report.Title);
        if (report.Editors.Count > 0) await Answer.TextAsync($"Edited by {string.Join(", ", report.Editors)}");
        await Answer.TextAsync(string.Join(", ", new[] { report.Publisher, report.Issued?.ToString(), report.Url }.OfType<string>()));
        if (!report.HasFullText) await Answer.TextAsync("The full text is not in the library; “show REPORT/CHAPTER --digest” prints our digest of a chapter.");
        foreach (var chapter in report.Chapters)
        {
            await Answer.TextAsync("");
            await Answer.TextAsync($"{Numbered(chapter)}  [{chapter.Slug}]");
            if (chapter.Authors.Count > 0) await Answer.TextAsync($"    {string.Join(", ", chapter.Authors)}");
            foreach (var section in chapter.Sections) await Answer.TextAsync($"    - {section}");
        }
    }

    public static async Task ChapterAsync(ShownChapter chapter)
    {
        await Answer.TextAsync(chapter.FullTitle);
        if (chapter.IsDigest) await Answer.TextAsync($"Our digest, not the report's words. The report itself: {chapter.Url ?? "see the publisher"}");
        if (chapter.Passages.Count == 0) await Answer.TextAsync(WhyEmpty(chapter));
        string? section = null;
        foreach (var passage in chapter.Passages)
        {
            if (passage.Section != section) await Answer.TextAsync($"\n{section = passage.Section}\n");
            await Answer.TextAsync($"¶{passage.Locator}  {passage.Text}");
        }
    }

    private static string WhyEmpty(ShownChapter chapter)
    {
        if (chapter.IsDigest) return "There is no digest of this chapter.";
        return chapter.HasFullText
            ? "The full text has nothing under this heading."
            : "The full text of this report is not in the library. “import FILE --report …” brings it in; “--digest” prints our digest.";
    }

    private static string Numbered(ContentsChapter chapter)
    {
        var title = chapter.Subtitle is null ? chapter.Title : $"{chapter.Title}: {chapter.Subtitle}";
        return chapter.Number is null ? title : $"{chapter.Number}. {title}";
    }
}
