using Microsoft.Extensions.Primitives;
using SinoRussia.Library.Reading;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Findings;

/// <summary>What the address of the list says: the filter and where to begin. Values it does not know are left out.</summary>
public sealed record FindingsQuery(FindingFilter Filter, int Offset)
{
    public const int PageLength = 20;

    private const int LongestWords = 200;

    public static FindingsQuery Read(IQueryCollection query) => new(
        new FindingFilter
        {
            Perspectives = All<Perspective>(query["view"]),
            Polarities = All<Polarity>(query["effect"]),
            Hedgings = All<Hedging>(query["hedging"]),
            Domain = One(query["domain"]) is { } domain ? new DomainId(domain) : null,
            Report = One(query["report"]) is { } report ? new ReportId(report) : null,
            Chapter = One(query["chapter"]),
            Point = One(query["point"]),
            Entity = One(query["entity"]) is { } entity ? new EntityId(entity) : null,
            Words = One(query["q"]) is { } words ? words[..Math.Min(words.Length, LongestWords)] : null,
        },
        int.TryParse(query["from"], out var from) && from > 0 ? from : 0);

    /// <summary>The address of the same list without one condition, or another page of it.</summary>
    public string Address(string? without = null, string? value = null, int offset = 0)
    {
        var pairs = Pairs().Where(pair => pair.Name != without || (value is not null && pair.Value != value)).ToList();
        if (offset > 0) pairs.Add(("from", $"{offset}"));
        return pairs.Count == 0 ? "/findings" : "/findings?" + string.Join('&', pairs.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
    }

    private List<(string Name, string Value)> Pairs()
    {
        List<(string Name, string? Value)> single =
        [
            ("q", Filter.Words), ("domain", Filter.Domain?.Value), ("report", Filter.Report?.Value), ("chapter", Filter.Chapter),
            ("point", Filter.Point), ("entity", Filter.Entity?.Value),
        ];
        return
        [
            .. single.Where(pair => pair.Value is not null).Select(pair => (pair.Name, pair.Value!)),
            .. Filter.Perspectives.Select(value => ("view", Slug.Of(value))),
            .. Filter.Polarities.Select(value => ("effect", Slug.Of(value))),
            .. Filter.Hedgings.Select(value => ("hedging", Slug.Of(value))),
        ];
    }

    private static List<T> All<T>(StringValues values)
        where T : struct, Enum
        => [.. values.Select(value => Slug.TryRead<T>(value, out var read) ? read : (T?)null).Where(value => value is not null).Select(value => value!.Value).Distinct()];

    private static string? One(StringValues values) => values.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
}
