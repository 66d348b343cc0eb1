using System.Text.Json.Serialization;
using SinoRussia.Library.Suggesting;
using SinoRussia.Model;
using SinoRussia.Web.Hosting;

namespace SinoRussia.Web.Features.Search;

/// <summary>
/// Suggestions while one types, by a plain GET: for the search boxes of the pages, and as OpenSearch suggestions for the browser's own box.
/// </summary>
internal static class SuggestEndpoint
{
    public const string OpenSearchType = "application/x-suggestions+json";

    public static void MapSuggestions(this IEndpointRouteBuilder routes) => routes.MapGet("/search/suggest", SuggestAsync).RequireRateLimiting(RateLimits.Search);

    private static async Task<IResult> SuggestAsync(string? q, string? format, HttpContext context, SuggestWords suggest, CancellationToken cancellationToken)
    {
        var found = await suggest.RunAsync(q, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return format == "opensearch"
            ? Results.Json([q ?? "", found.Select(s => s.Text).ToArray(), found.Select(s => s.Note).ToArray(), found.Select(s => s.Url).ToArray()], SuggestJson.Default.ObjectArray, OpenSearchType)
            : Results.Json(new SuggestAnswer(q ?? "", [.. found.Select(s => new SuggestedLine(s.Text, Slug.Of(s.Kind), s.Note, s.Language, s.Url))]), SuggestJson.Default.SuggestAnswer);
    }
}

internal sealed record SuggestAnswer(string Query, IReadOnlyList<SuggestedLine> Suggestions);

/// <param name="Kind">entity, heading, finding, tag or recent: a search asked before.</param>
/// <param name="Url">Where taking it leads.</param>
internal sealed record SuggestedLine(string Text, string Kind, string Note, string Language, string Url);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SuggestAnswer))]
[JsonSerializable(typeof(object[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class SuggestJson : JsonSerializerContext;
