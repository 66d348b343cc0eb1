using System.Text.RegularExpressions;
using SinoRussia.Citing;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Tests.House;

namespace SinoRussia.Tests.Citing;

/// <summary>One case of <c>Specs/Citations.md</c>.</summary>
internal sealed partial record CitationSpec(
    string Name, CitationSource Source, IReadOnlyList<CitationLocator> Locators, CitedWording Wording, string Note, string Short, string Entry)
{
    public static IReadOnlyList<CitationSpec> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(Checkout.Root, "tests/SinoRussia.Tests/Citing/Specs/Citations.md")).Split("\n## ").Skip(1).Select(Read),
    ];

    /// <summary>Runs as the table writes them.</summary>
    public static string Show(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Emphasis ? $"_{run.Text}_" : run.Text));

    private static CitationSpec Read(string text)
    {
        var lines = text.Split('\n');
        var fields = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        string? Field(string name) => fields.GetValueOrDefault(name);
        CitedNames Names(string name) => Field(name) is { } list ? NameSplitting.ReadAll(list.Split("; ")) : CitedNames.None;
        string After(string mark) => lines.Single(line => line.StartsWith(mark, StringComparison.Ordinal))[mark.Length..].Trim();
        var source = new CitationSource(lines[0], Field("type") == "chapter" ? CitedType.Chapter : CitedType.Report, fields["title"])
        {
            Subtitle = Field("subtitle"),
            ShortTitle = Field("short title"),
            Authors = Names("authors"),
            Editors = Names("editors"),
            ContainerTitle = Field("in"),
            Publisher = Field("publisher"),
            PublisherPlace = Field("place"),
            Issued = Field("issued") is { } issued ? PartialDate.Parse(issued) : null,
            Url = Field("url"),
        };
        var wording = Slug.TryRead<CitedWording>(Field("wording"), out var read) ? read : CitedWording.Quotation;
        return new CitationSpec(
            lines[0], source, [.. (Field("at") ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Locator)], wording,
            After("Note:"), After("Short:"), After("Entry:"));
    }

    private static CitationLocator Locator(string text)
    {
        var match = LocatorPattern().Match(text);
        return new CitationLocator(
            match.Groups["s"] is { Success: true } section ? section.Value : null, match.Groups["p"] is { Success: true } paragraph ? paragraph.Value : null);
    }

    [GeneratedRegex(@"^(§(?<s>\S+) ?)?(¶(?<p>\S+))?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocatorPattern();
}
