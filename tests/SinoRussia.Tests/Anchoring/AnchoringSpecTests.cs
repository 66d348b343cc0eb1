using SinoRussia.Anchoring;
using SinoRussia.Tests.Specs;
using Xunit;

namespace SinoRussia.Tests.Anchoring;

public sealed class AnchoringSpecTests
{
    private const string Between = " / ";

    public static TheoryData<string, string, string, string, string> Quotes()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("Anchoring.md", "A quote in a report")) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    public static TheoryData<string, string, string> Changes()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Rows("Anchoring.md", "An anchor in a changed text")) data.Add(row[0], row[1], row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_quote_is_found_as_the_table_says(string passages, string quote, string before, string after, string outcome)
    {
        var shown = Bracketed.Read(passages);
        var place = new QuoteSearch().Find(shown.Text.Split(Between), quote, before, after);

        Assert.Equal(outcome, place switch
        {
            QuotePlace.Found found => found.IsExact ? "exact" : "folded",
            QuotePlace.Ambiguous several => $"{several.Places} places",
            QuotePlace.Missing missing => $"missing, {missing.Elsewhere} elsewhere",
            _ => "?",
        });
        if (place is QuotePlace.Found at) Assert.Equal(shown.Span!.Value.Of(shown.Text), Words(shown.Text.Split(Between), at));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void An_anchor_meets_the_fate_the_table_says(string then, string now, string fate)
    {
        var (was, here) = (Bracketed.Read(then), Bracketed.Read(now));
        var place = new AnchorSearch().Find(here.Text, TextQuote.Cut(was.Text, was.Span!.Value), was.Span.Value);

        Assert.Equal(fate, place.Fate.ToString(), ignoreCase: true);
        Assert.InRange(place.Score, 0, 1);
        Assert.Equal(place.Fate == AnchorFate.Orphan ? null : here.Span, place.Span);
    }

    private static string Words(string[] passages, QuotePlace.Found found)
        => string.Join(Between, found.Parts.Select(part => part.Span.Of(passages[part.Passage])));
}
