using SinoRussia.Tests.House;

namespace SinoRussia.Tests.Specs;

/// <summary>Reads the rows of a readable table of examples: the cells under a heading, without the head of the table.</summary>
internal static class SpecTable
{
    public static IEnumerable<string[]> Rows(string file, string heading)
        => File.ReadLines(Path.Combine(Checkout.Root, "tests", "SinoRussia.Tests", "Specs", file))
            .SkipWhile(line => line != "## " + heading).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
}
