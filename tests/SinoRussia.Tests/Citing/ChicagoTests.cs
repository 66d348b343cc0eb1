using SinoRussia.Citing;
using Xunit;

namespace SinoRussia.Tests.Citing;

public sealed class ChicagoTests
{
    public static TheoryData<string> Cases() => [.. CitationSpec.All.Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_work_is_cited_as_the_table_says(string name)
    {
        var spec = CitationSpec.All.Single(spec => spec.Name == name);
        Assert.Equal(spec.Note, CitationSpec.Show(Chicago.Note(spec.Source, spec.Locators, spec.Wording)));
        Assert.Equal(spec.Short, CitationSpec.Show(Chicago.ShortNote(spec.Source, spec.Locators, spec.Wording)));
        Assert.Equal(spec.Entry, CitationSpec.Show(Chicago.BibliographyEntry(spec.Source)));
    }

    [Fact]
    public void An_address_is_a_link_and_nothing_else_is()
    {
        var spec = CitationSpec.All[0];
        var link = Assert.Single(Chicago.Note(spec.Source, spec.Locators), run => run.Link is not null);
        Assert.Equal(spec.Source.Url, link.Link);
        Assert.Equal(spec.Source.Url, link.Text);
    }

    [Theory]
    [InlineData("45", null, "6.3", "4", "45, §6.3 ¶4")]
    [InlineData(null, "front matter", null, "2", "front matter, ¶2")]
    [InlineData(null, null, "6.3", null, "§6.3")]
    [InlineData(null, null, null, null, "")]
    public void A_place_is_the_page_then_section_and_paragraph(string? page, string? part, string? section, string? paragraph, string expected)
        => Assert.Equal(expected, new CitationLocator(section, paragraph, page, part).ToString());
}
