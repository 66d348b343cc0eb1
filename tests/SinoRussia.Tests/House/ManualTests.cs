using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.House;

/// <summary>The README is the manual of the search box too.</summary>
public sealed class ManualTests
{
    private static readonly string Searching = Section("## Searching");

    public static TheoryData<string> Fields { get; } = [.. Enum.GetNames<QueryField>().Select(name => name.ToLowerInvariant())];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_field_of_a_query_is_in_the_readme(string field)
        => Assert.True(Searching.Contains($"`{field}`", StringComparison.Ordinal) || Searching.Contains($"`{field}:", StringComparison.Ordinal), $"The README tells nothing about “{field}:”.");

    [Theory]
    [InlineData("AND")]
    [InlineData("OR")]
    [InlineData("NOT")]
    [InlineData("-word")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("*`")]
    public void Each_operator_of_a_query_is_in_the_readme(string sign) => Assert.Contains(sign, Searching, StringComparison.Ordinal);

    private static string Section(string heading)
    {
        var manual = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));
        var start = manual.IndexOf(heading, StringComparison.Ordinal);
        return manual[start..manual.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal)];
    }
}
