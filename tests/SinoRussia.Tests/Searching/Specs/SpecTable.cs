namespace SinoRussia.Tests.Searching.Specs;

/// <summary>Reads the rows of a readable table of examples: cells between bars, code marks taken off.</summary>
internal static class SpecTable
{
    public static IEnumerable<string[]> Rows(string file, string heading)
    {
        var inSection = false;
        var row = 0;
        foreach (var line in File.ReadLines(Path.Combine(House.Checkout.Root, "tests/SinoRussia.Tests/Searching/Specs", file)))
        {
            if (line.StartsWith('#'))
            {
                inSection = line.TrimStart('#').Trim() == heading;
                row = 0;
            }

            if (!inSection || !line.StartsWith('|')) continue;
            if (++row > 2) yield return [.. line.Trim().Trim('|').Split(" | ").Select(c => c.Trim().Trim('`'))];
        }
    }
}
