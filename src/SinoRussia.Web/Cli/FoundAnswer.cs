using System.Text.Json.Serialization;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>The answer of <c>search</c> as JSON. Marks are UTF-16 spans of the snippet; what stands in no report has it empty; facets are counts by value; further texts lack some of the words.</summary>
internal sealed record FoundAnswer(
    string Query,
    string Understood,
    int Total,
    double TookMs,
    IReadOnlyList<SearchComplaint> Complaints,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Facets,
    IReadOnlyList<FoundHit> Hits,
    IReadOnlyList<FoundHit> Further,
    bool Loosened,
    IReadOnlyList<FoundOffer> Offers,
    IReadOnlyList<SearchAlso> Also,
    IReadOnlyList<FoundMeant> DidYouMean)
{
    public static FoundAnswer Of(SearchAnswer found) => new(
        found.Question.Text,
        found.Understood,
        found.Total,
        Math.Round(found.Took.TotalMilliseconds, 1),
        found.Complaints,
        found.Facets.ToDictionary(f => f.Name, f => (IReadOnlyDictionary<string, int>)f.Values.ToDictionary(v => v.Value, v => v.Count)),
        [.. found.Hits.Select(FoundHit.Of)],
        [.. found.Further.Select(FoundHit.Of)],
        found.Loosened,
        [.. found.Offers.Select(o => new FoundOffer(o.Text, o.Why, o.Count))],
        found.Also,
        [.. found.Corrections.Select(c => new FoundMeant(c.Text, c.Count))]);
}

internal sealed record FoundMeant(string Query, int Total);

internal sealed record FoundOffer(string Query, string Why, int Total);

internal sealed record FoundHit(
    string Type,
    string Id,
    float Score,
    string Report,
    string Chapter,
    string Section,
    int? Paragraph,
    int? Part,
    string Title,
    string Url,
    string Snippet,
    IReadOnlyList<int[]> Marks,
    string? Date,
    string? Detail)
{
    public static FoundHit Of(SearchHit hit) => new(
        Slug.Of(hit.Type),
        hit.Id,
        hit.Score,
        hit.Place.Report,
        hit.Place.Chapter,
        hit.Place.Section,
        hit.Place.Paragraph,
        hit.Place.Part,
        hit.Title,
        hit.Url,
        hit.Snippet,
        [.. hit.Marks.Select(m => new[] { m.Start, m.End })],
        hit.Date?.ToString(),
        hit.Detail);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FoundAnswer))]
internal sealed partial class FoundJson : JsonSerializerContext;
