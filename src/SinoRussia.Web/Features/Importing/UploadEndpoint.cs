using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using SinoRussia.Library;
using SinoRussia.Web.Hosting;

namespace SinoRussia.Web.Features.Importing;

/// <summary>One file as the raw body of a request, its name in the address: nothing is held in memory but one chunk.</summary>
internal static class UploadEndpoint
{
    public const string Address = "/api/imports";

    public static void MapUploads(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Address, ReceiveAsync).RequireRateLimiting(RateLimits.Upload).AddEndpointFilter(BrokenUploads.AsJsonAsync);
        routes.MapGet(Address + "/{id}", Show);
    }

    private static async Task<IResult> ReceiveAsync(
        string? name, HttpContext context, IAntiforgery antiforgery, ImportJobs jobs, ReceiveFile receive, IOptions<ImportLimits> limits, CancellationToken cancellationToken)
    {
        var limit = limits.Value.MaxUploadBytes;
        if (!await FormToken.IsValidAsync(context, antiforgery)) return Refuse(StatusCodes.Status400BadRequest, FormToken.Refusal);
        if (name?.Length > UploadName.Longest) return Refuse(StatusCodes.Status400BadRequest, ImportWords.LongName);
        if (context.Request.ContentLength > limit) return Refuse(StatusCodes.Status413PayloadTooLarge, ImportWords.TooLarge(limit));
        using var arrival = new Arrival(jobs, receive, ImportPages.ReportOf(context.Request));
        AllowBody(context, limit);
        var refusal = await arrival.ReceiveAsync(UploadName.Of(name), context.Request.Body, limit, cancellationToken);
        if (refusal is { } why) return Refuse(why.Status, why.Reason);
        var job = arrival.Queue()[0];
        return TypedResults.Json(ImportAnswer.Of(job), ImportJson.Default.ImportAnswer, statusCode: StatusCodes.Status202Accepted);
    }

    private static IResult Show(string id, ImportJobs jobs) => jobs.Find(id) is { } job
        ? TypedResults.Json(ImportAnswer.Of(job), ImportJson.Default.ImportAnswer)
        : Refuse(StatusCodes.Status404NotFound, ImportWords.NotKnown);

    /// <summary>Lets this request, and no other, be larger than the server's limit; who counts the bytes is the receiver.</summary>
    internal static void AllowBody(HttpContext context, long limit)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = limit + (1 << 20);
    }

    internal static IResult Refuse(int status, string reason)
        => TypedResults.Json(new ImportRefusal(reason), ImportJson.Default.ImportRefusal, statusCode: status);
}
