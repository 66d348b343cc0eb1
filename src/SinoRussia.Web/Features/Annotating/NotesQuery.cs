using Microsoft.Extensions.Primitives;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Annotating;

/// <summary>What the address of the list of notes says: the filter and where to begin. Values it does not know are left out.</summary>
public sealed record NotesQuery(AnnotationFilter Filter)
{
    public const string Page = "/notes";

    public const int PageLength = 20;

    private const int LongestWords = 200;

    public bool IsNarrowed => Filter.Report is not null || Filter.Text is not null || Filter.Tags.Count + Filter.Colours.Count > 0;

    public static NotesQuery Read(IQueryCollection query) => new(new AnnotationFilter
    {
        Report = One(query["report"]) is { } report ? new ReportId(report) : null,
        Text = One(query["q"]) is { } words ? words[..Math.Min(words.Length, LongestWords)] : null,
        Tags = [.. query["tag"].Where(tag => !string.IsNullOrWhiteSpace(tag)).Select(tag => tag!).Distinct().Take(AnnotationLimits.Tags)],
        Colours = [.. query["colour"].Select(slug => Slug.TryRead<Colour>(slug, out var colour) ? colour : (Colour?)null).OfType<Colour>().Distinct()],
        Offset = int.TryParse(query["from"], out var from) && from > 0 ? from : 0,
        Limit = PageLength,
    });

    /// <summary>The address of the same list, begun elsewhere.</summary>
    public string Address(int offset = 0)
    {
        List<(string Name, string? Value)> pairs =
        [
            ("q", Filter.Text), ("report", Filter.Report?.Value),
            .. Filter.Tags.Select(tag => ("tag", (string?)tag)),
            .. Filter.Colours.Select(colour => ("colour", (string?)Slug.Of(colour))),
            ("from", offset > 0 ? $"{offset}" : null),
        ];
        var said = pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}").ToList();
        return said.Count == 0 ? Page : $"{Page}?{string.Join('&', said)}";
    }

    /// <summary>Where these notes can be taken away as a file; null where the export knows no such condition (words, colours, several tags).</summary>
    public string? Export(string extension)
    {
        if (Filter.Text is not null || Filter.Colours.Count > 0 || Filter.Tags.Count > 1) return null;
        List<string> said = [];
        if (Filter.Report is { } report) said.Add($"report={Uri.EscapeDataString(report.Value)}");
        if (Filter.Tags.Count == 1) said.Add($"tag={Uri.EscapeDataString(Filter.Tags[0])}");
        return $"{Page}/export.{extension}{(said.Count == 0 ? "" : "?" + string.Join('&', said))}";
    }

    /// <summary>Where a form of the list leads back to: to the list it stood on, never to another place.</summary>
    public static string Back(string? address)
        => address is not null && (address == Page || address.StartsWith(Page + "?", StringComparison.Ordinal)) && !address.Any(char.IsControl) ? address : Page;

    private static string? One(StringValues values) => values.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
}
