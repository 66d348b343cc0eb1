using System.Diagnostics;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

public sealed class HostileTextTests
{
    [CorpusFact]
    public void Naughty_strings_can_be_indexed_searched_and_marked()
    {
        using var index = new TemporaryIndex();
        var strings = QueryParserTests.NaughtyStrings().Distinct().ToList();
        for (var i = 0; i < strings.Count; i++) index.Writing.Put(new(DocumentType.Passage, "n" + i, strings[i]) { Title = strings[i], Tags = [strings[i]] });
        index.Writing.Refresh();
        using var view = index.Writing.OpenView();
        foreach (var typed in strings)
        {
            var watch = Stopwatch.StartNew();
            var root = QueryParser.Parse(typed).Root;
            var found = view.Search(new(root), CancellationToken.None);
            var snippet = new Highlighter(root).Snippet(typed, found.Loosened);
            Assert.All(snippet.Marks, m => Assert.InRange(m.End, m.Start + 1, snippet.Text.Length));
            Assert.True(watch.ElapsedMilliseconds < 2000, $"{watch.ElapsedMilliseconds} ms for {typed}");
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("\ud800")]
    [InlineData("北")]
    [InlineData("a\u0301")]
    [InlineData("'s")]
    [InlineData("1,")]
    public void A_text_of_one_thing_over_and_over_is_read_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        using var index = new TemporaryIndex();
        index.Writing.Put(new(DocumentType.Passage, "one", text));
        index.Writing.Refresh();
        Assert.NotNull(new Highlighter(QueryParser.Parse(piece + " radar").Root).Snippet(text, loosened: false).Text);
    }
}
