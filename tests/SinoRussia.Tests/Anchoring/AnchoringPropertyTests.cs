using CsCheck;
using SinoRussia.Anchoring;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Anchoring;

public sealed class AnchoringPropertyTests
{
    private static readonly string[] Vocabulary = ["the", "navy", "Radar", "учения", "ещё", "北斗", "系统", "𠀀", "😀", "“so”", "é", "ﬁn"];

    private static readonly Gen<string> Word = Gen.Int[0, Vocabulary.Length - 1].Select(n => Vocabulary[n]);

    private static readonly Gen<string> Words = Word.Array[1, 40].Select(words => string.Join(' ', words));

    private static readonly Gen<(string Text, TextSpan Span)> Cut = from text in Words
                                                                    from a in Gen.Int[0, text.Length]
                                                                    from b in Gen.Int[0, text.Length]
                                                                    select (text, new TextSpan(Math.Min(a, b), Math.Max(a, b)));

    private static readonly Gen<(string Text, TextSpan Span)> Cuts = Cut.Where(
        cut => !cut.Span.IsEmpty && !TextQuote.PartsPair(cut.Text, cut.Span.Start) && !TextQuote.PartsPair(cut.Text, cut.Span.End));

    [Fact]
    public void A_quote_cut_from_any_text_is_found_at_its_span()
        => Cuts.Sample(cut => new AnchorSearch().Find(cut.Text, TextQuote.Cut(cut.Text, cut.Span), cut.Span)
            == new AnchorPlace(AnchorFate.Exact, cut.Span, 1));

    [Fact]
    public void A_quote_with_words_put_before_its_text_is_found_moved()
        => Gen.Select(Cuts, Words).Sample((cut, before) =>
        {
            var now = before + "\u2028" + cut.Text;
            var place = new AnchorSearch().Find(now, TextQuote.Cut(cut.Text, cut.Span), cut.Span);
            return place.Span is { } span && span.Of(now) == cut.Span.Of(cut.Text);
        });

    [Fact]
    public void A_context_is_short_whole_characters_and_stands_around_the_quote()
        => Cuts.Sample(cut =>
        {
            var quote = TextQuote.Cut(cut.Text, cut.Span);
            return quote.Prefix.Length <= TextQuote.ContextLength && quote.Suffix.Length <= TextQuote.ContextLength
                && cut.Text[..cut.Span.Start].EndsWith(quote.Prefix, StringComparison.Ordinal)
                && cut.Text[cut.Span.End..].StartsWith(quote.Suffix, StringComparison.Ordinal)
                && (quote.Prefix.Length == 0 || !char.IsLowSurrogate(quote.Prefix[0]))
                && (quote.Suffix.Length == 0 || !char.IsHighSurrogate(quote.Suffix[^1]));
        });

    [Fact]
    public void A_quote_across_passages_is_found_with_its_surroundings()
        => Gen.Select(Words.Array[1, 6], Gen.Int[0, 5], Gen.Int[0, 5]).Sample((passages, a, b) =>
        {
            var (first, last) = (Math.Min(a, b) % passages.Length, Math.Max(a, b) % passages.Length);
            if (last < first) (first, last) = (last, first);
            var quote = string.Join(' ', passages[first..(last + 1)]);
            var place = new QuoteSearch().Find(passages, quote, null, null);
            return place is QuotePlace.Ambiguous || (place is QuotePlace.Found { IsExact: true } found
                && string.Join(' ', found.Parts.Select(part => part.Span.Of(passages[part.Passage]))) == quote);
        });

    [Fact]
    public void An_edit_distance_is_symmetrical_and_at_most_the_longer_length()
        => Gen.Select(Words, Words).Sample((left, right) => EditDistance.Between(left, right) == EditDistance.Between(right, left)
            && EditDistance.Between(left, right) <= Math.Max(left.Length, right.Length)
            && EditDistance.Between(left, left) == 0);
}
