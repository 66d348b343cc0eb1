using SinoRussia.Citing;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Citing;

public sealed class CitedWorksTests
{
    [Fact]
    public void The_first_note_on_a_work_is_full_and_later_ones_are_short()
    {
        var works = new CitedWorks();
        var source = Report("a", "Anna Burns", "Arms and Sums");
        Assert.Equal("Anna Burns, _Arms and Sums_ (2024), §1 ¶1.", CitationSpec.Show(works.Note(source, [new("1", "1")])));
        Assert.Equal("Burns, _Arms and Sums_, §1 ¶2.", CitationSpec.Show(works.Note(source, [new("1", "2")])));
        Assert.Single(works.Bibliography());
    }

    [Fact]
    public void Two_works_with_one_short_form_are_told_apart_by_the_whole_title()
    {
        var works = new CitedWorks();
        var (one, two) = (Report("a", "Anna Burns", "Arms: The First Year"), Report("b", "Anna Burns", "Arms: The Second Year"));
        works.Note(one, []);
        works.Note(two, []);
        Assert.Equal("Burns, _Arms_.", CitationSpec.Show(works.Note(one, [])));
        Assert.Equal("Burns, _Arms: The Second Year_.", CitationSpec.Show(works.Note(two, [])));
    }

    [Fact]
    public void The_bibliography_is_sorted_without_regard_to_case_and_accents()
    {
        var works = new CitedWorks();
        foreach (var author in (string[])["Åke Zander", "Олег Иванов", "Anna Öberg", "Bo Oak", "时清也"]) works.Note(Report(author, author, "T"), []);
        Assert.Equal(
            ["Oak, Bo. _T_. 2024.", "Öberg, Anna. _T_. 2024.", "Zander, Åke. _T_. 2024.", "Иванов, Олег. _T_. 2024.", "时清也. _T_. 2024."],
            works.Bibliography().Select(CitationSpec.Show));
    }

    private static CitationSource Report(string key, string author, string title)
        => new(key, CitedType.Report, title) { Authors = NameSplitting.ReadAll([author]), Issued = PartialDate.Parse("2024") };
}
