using System.Text.Encodings.Web;
using System.Text.Json;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Web.Cli;
using SinoRussia.Web.Hosting;

namespace SinoRussia.Web.Features.Search;

/// <summary>The hits of a search as a file: the address of the search, and a format.</summary>
internal static class SearchDownloads
{
    private const string Json = "json";

    // A file for other programs: letters as they are.
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapSearchDownloads(this IEndpointRouteBuilder routes)
        => routes.MapGet("/search/export", ExportAsync).RequireRateLimiting(RateLimits.Export);

    private static async Task<IResult> ExportAsync(string? format, HttpContext context, SearchLibrary search, ExportHits export, CancellationToken cancellationToken)
    {
        var question = SearchAddress.Read(context.Request.Query);
        if (string.IsNullOrWhiteSpace(question.Text) && !question.HasFilters) return Results.NotFound();
        if (format == Json) return await JsonAsync(ExportHits.Whole(question), search, cancellationToken);
        return await export.RunAsync(question, format ?? "", cancellationToken) is { } file
            ? Results.File(file.Bytes.ToArray(), file.MediaType, file.Name) : Results.NotFound();
    }

    /// <summary>What the command line prints, but for the time it took: the same results are the same file.</summary>
    private static async Task<IResult> JsonAsync(SearchQuestion question, SearchLibrary search, CancellationToken cancellationToken)
    {
        var found = await search.RunAsync(question, cancellationToken);
        using var bytes = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(bytes, Letters))
        {
            JsonSerializer.Serialize(writer, FoundAnswer.Of(found) with { TookMs = 0 }, FoundJson.Default.FoundAnswer);
        }

        bytes.WriteByte((byte)'\n');
        return Results.File(bytes.ToArray(), "application/json; charset=utf-8", ExportHits.Name(question, found, Json));
    }
}
