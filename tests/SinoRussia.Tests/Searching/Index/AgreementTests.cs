using CsCheck;
using Microsoft.Extensions.Time.Testing;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Lucene's answer and the marks are held against a reader so simple that it can be seen to be right.</summary>
public sealed class AgreementTests
{
    /// <summary>Words whose stems are themselves and that make no other word when joined or cut.</summary>
    private static readonly string[] Words = ["radar", "laser", "beam", "orbit", "север", "восток", "рубеж"];

    [Fact]
    public void Hits_are_those_of_a_naive_reader_and_marks_cover_exactly_the_matching_words()
        => Gen.Select(AgreementQueries.Documents, AgreementQueries.Queries).Sample(
            (documents, typed) =>
            {
                var root = QueryParser.Parse(typed).Root!;
                using var index = new TemporaryIndex();

                // Some stand in a part of the writer's, some beside it.
                foreach (var document in documents.Where((_, i) => i % 3 > 0)) index.Writing.Put(document);
                index.Writing.Refresh();
                foreach (var document in documents.Where((_, i) => i % 3 == 0)) index.Writing.PutFresh(document);
                index.Writing.Refresh();
                using var view = index.Writing.OpenView();
                var clock = new FakeTimeProvider(new DateTimeOffset(AgreementQueries.Today, new TimeOnly(12, 0), TimeSpan.Zero));
                var result = view.Search(new(root, 0, 100) { Clock = clock }, CancellationToken.None);
                var naive = documents.Select(document => new NaiveReader(document, AgreementQueries.Today)).ToList();
                var expected = Enumerable.Range(0, documents.Length).Where(i => naive[i].Matches(root)).Select(i => i.ToString());
                if (!result.Loosened)
                {
                    Assert.Equal(expected, result.Hits.Select(h => h.Id).Order(StringComparer.Ordinal));
                    Assert.Equal(result.Hits.Count, result.Total);
                }
                else
                {
                    Assert.Empty(expected);
                }

                // A text alone does not say what its fields hold.
                if (typed.Contains(':', StringComparison.Ordinal)) return;
                var highlighter = new Highlighter(root);
                for (var i = 0; i < documents.Length; i++)
                    Assert.Equal(Letters(documents[i].Text, naive[i].Marked(root)), Letters(documents[i].Text, Covered(documents[i].Text, highlighter.Marks(documents[i].Text))));
            },
            iter: 400);

    [Fact]
    public void A_snippet_is_a_piece_of_the_text_and_its_marks_lie_in_it()
        => Gen.Select(Gen.OneOf([.. Words, "北斗卫星导航", "anti-satellite", "—", "ß", "😀"]).Array[0, 200], Gen.OneOf(Words).Array[1, 3]).Sample((words, wanted) =>
        {
            var text = string.Join(' ', words);
            var snippet = new Highlighter(QueryParser.Parse(string.Join(" OR ", wanted)).Root).Snippet(text, loosened: false);
            Assert.Equal(text.Substring(snippet.Start, snippet.Text.Length), snippet.Text);
            Assert.All(snippet.Marks, m => Assert.Contains(m.Of(snippet.Text), wanted));
            Assert.Equal(wanted.Any(words.Contains), snippet.Marks.Count > 0);
            Assert.Equal(snippet.CutBefore, snippet.Start > 0);
            Assert.False(snippet.Text.Length > 0 && char.IsLowSurrogate(snippet.Text[0]));
        });

    private static bool[] Covered(string text, IReadOnlyList<TextSpan> marks)
        => [.. text.Select((_, i) => marks.Any(m => m.Start <= i && i < m.End))];

    /// <summary>The text with a stop in place of every character that is not marked.</summary>
    private static string Letters(string text, bool[] marked) => string.Concat(text.Select((c, i) => marked[i] ? c : '.'));
}
