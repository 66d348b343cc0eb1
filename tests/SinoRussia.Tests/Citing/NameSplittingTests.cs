using SinoRussia.Citing;
using SinoRussia.Tests.House;
using Xunit;

namespace SinoRussia.Tests.Citing;

public sealed class NameSplittingTests
{
    public static TheoryData<string, string, string> Table()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "tests/SinoRussia.Tests/Citing/Specs/Names.md")).Where(line => line.StartsWith('|')).Skip(2))
        {
            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_printed_name_is_turned_round_as_the_table_says(string printed, string inverted, string shortened)
    {
        var name = NameSplitting.Read(printed);
        Assert.Equal(inverted, name.Inverted);
        Assert.Equal(shortened, name.Short);
    }

    [Fact]
    public void Et_al_at_the_end_of_a_printed_list_is_no_person()
    {
        var names = NameSplitting.ReadAll(["Max Bergmann", "Andrew Lohsen", "et al."]);
        Assert.Equal(2, names.Names.Count);
        Assert.True(names.AndOthers);
        Assert.Equal("Max Bergmann et al.", names.InNote);
    }

    [Fact]
    public void An_empty_name_cannot_be_made() => Assert.Throws<ArgumentException>(() => NameSplitting.Read(" "));
}
