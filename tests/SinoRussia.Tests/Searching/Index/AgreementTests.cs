using CsCheck;
using SinoRussia.Model;
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

    private static readonly Gen<string[]> Texts = Gen.OneOf(Words).Array[0, 12].Select(w => string.Join(' ', w)).Array[1, 8];

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Gen.OneOf(Words),
        Gen.OneOf(Words).Array[2, 3].Select(w => '"' + string.Join(' ', w) + '"'),
        Gen.OneOf("rad*", "la*", "сев*", "zzz*", "laser*"),
        Gen.OneOf(Words).Select(w => "title:" + w));

    private static readonly Gen<string> Queries = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (2, Gen.Select(inner, inner, (a, b) => $"({a} {b})")),
            (2, Gen.Select(inner, inner, (a, b) => $"({a} OR {b})")),
            (1, inner.Select(a => $"-({a})"))));

    [Fact]
    public void Hits_are_those_of_a_naive_reader_and_marks_cover_exactly_the_matching_words()
        => Gen.Select(Texts, Queries).Sample(
            (texts, typed) =>
            {
                var root = QueryParser.Parse(typed).Root!;
                using var index = new TemporaryIndex();
                for (var i = 0; i < texts.Length; i++)
                    index.Writing.Put(new(DocumentType.Passage, i.ToString(), texts[i]) { Title = texts[^1] });
                index.Writing.Refresh();
                using var view = index.Writing.OpenView();
                var result = view.Search(new(root, 0, 100), CancellationToken.None);
                var naive = texts.Select(text => new NaiveReader(text, texts[^1])).ToList();
                var expected = Enumerable.Range(0, texts.Length).Where(i => naive[i].Matches(root)).Select(i => i.ToString());
                if (!result.Loosened)
                {
                    Assert.Equal(expected, result.Hits.Select(h => h.Id).Order(StringComparer.Ordinal));
                    Assert.Equal(result.Hits.Count, result.Total);
                }
                else
                {
                    Assert.Empty(expected);
                }

                if (typed.Contains("title:", StringComparison.Ordinal)) return;
                var highlighter = new Highlighter(root);
                for (var i = 0; i < texts.Length; i++) Assert.Equal(naive[i].MarkedLetters(root), Letters(texts[i], highlighter.Marks(texts[i])));
            },
            iter: 250);

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

    private static string Letters(string text, IReadOnlyList<TextSpan> marks)
        => string.Concat(text.Select((c, i) => char.IsWhiteSpace(c) ? ' ' : marks.Any(m => m.Start <= i && i < m.End) ? c : '.'));
}
