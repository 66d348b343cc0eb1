using System.Collections;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

public sealed class QuestionFiltersTests
{
    private static readonly SearchQuestion Full = new("missile & = “x”")
    {
        Types = [DocumentType.Finding, DocumentType.Annotation],
        Reports = ["alpha", "β & γ=δ"],
        Chapters = ["alpha/space"],
        Domains = ["early-warning"],
        Perspectives = [Perspective.RussianAuthors],
        Years = ["2022", "2014..2018"],
        Tags = ["to verify", "a & b"],
        Dossiers = ["d0ss1er"],
        Within = ["\"missile & attack\" OR x=y"],
        WithoutNames = ["北斗", "Бэйдоу & co"],
    };

    [Fact]
    public void Every_filter_of_a_question_survives_being_kept()
    {
        var back = QuestionFilters.Read(Full.Text, QuestionFilters.Write(Full));
        foreach (var filter in typeof(SearchQuestion).GetProperties().Where(property => typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string)))
        {
            var values = ((IEnumerable)filter.GetValue(Full)!).Cast<object>().ToList();
            Assert.True(values.Count > 0, $"{filter.Name} is missing from this test.");
            Assert.Equal(values.ToHashSet(), ((IEnumerable)filter.GetValue(back)!).Cast<object>().ToHashSet());
        }
    }

    [Fact]
    public void Names_left_out_altogether_stay_left_out()
        => Assert.False(QuestionFilters.Read(Full.Text, QuestionFilters.Write(Full with { Names = false })).Names);

    [Fact]
    public void The_same_filters_in_another_order_are_the_same_text()
        => Assert.Equal(QuestionFilters.Write(Full), QuestionFilters.Write(Full with { Reports = ["β & γ=δ", "alpha", "alpha"] }));

    [Theory]
    [InlineData("")]
    [InlineData("&&=&type&type=nothing&x=y&report")]
    public void What_means_nothing_is_left_out(string filters) => Assert.Empty(QuestionFilters.Read("x", filters).Types);
}
