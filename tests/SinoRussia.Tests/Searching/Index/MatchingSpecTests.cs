using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using SinoRussia.Tests.Searching.Specs;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class MatchingSpecTests
{
    public static TheoryData<string, string> Examples()
    {
        string[] headings = ["Same word, other letters", "Forms of a word", "Hyphens", "Phrases, beginnings, exclusions", "Shapes, differences, exact words", "Near each other", "Questions", "Russian and Chinese"];
        var data = new TheoryData<string, string>();
        foreach (var row in headings.SelectMany(h => SpecTable.Rows("Matching.md", h))) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_manual_shows_what_is_marked(string typed, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var marks = new Highlighter(QueryParser.Parse(typed).Root).Marks(text);
        Assert.Equal(marked, WithBrackets(text, marks));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_index_finds_what_is_marked(string typed, string marked)
    {
        using var index = new TemporaryIndex();
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        index.Writing.Put(new(DocumentType.Passage, "it", text) { Title = "Space" });
        index.Writing.Refresh();
        using var view = index.Writing.OpenView();
        var found = view.Search(new(QueryParser.Parse(typed).Root), CancellationToken.None);
        Assert.Equal(marked.Contains('[', StringComparison.Ordinal) ? 1 : 0, found.Loosened ? 0 : found.Total);
    }

    private static string WithBrackets(string text, IReadOnlyList<TextSpan> marks)
    {
        foreach (var mark in marks.Reverse()) text = $"{text[..mark.Start]}[{mark.Of(text)}]{text[mark.End..]}";
        return text;
    }
}
