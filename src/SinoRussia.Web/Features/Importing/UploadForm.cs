using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Web.Hosting;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Importing;

/// <summary>
/// The form of the import page as a browser without script sends it. Read section by section while it arrives: the framework's
/// own reading would keep a second copy of every file in the system's temporary folder.
/// </summary>
internal static class UploadForm
{
    private const int LongestToken = 4096;
    private const string TokenField = "__RequestVerificationToken";

    public static void MapUploadForm(this IEndpointRouteBuilder routes)
        => routes.MapPost(ImportPages.Address, ReceiveAsync).RequireRateLimiting(RateLimits.Upload).AddEndpointFilter(BrokenUploads.AsPageAsync);

    private static async Task<IResult> ReceiveAsync(
        HttpContext context, IAntiforgery antiforgery, ImportJobs jobs, ReceiveFile receive, IOptions<ImportLimits> limits, CancellationToken cancellationToken)
    {
        var limit = limits.Value.MaxUploadBytes;
        if (Boundary(context.Request) is not { } boundary) return ImportPages.Problem(context, StatusCodes.Status400BadRequest, ImportWords.NoFile);
        UploadEndpoint.AllowBody(context, limit);
        var reader = new MultipartReader(boundary, context.Request.Body);
        // The token stands first in the form, so that nothing of a forged request is ever stored.
        if (!await HasTokenAsync(await reader.ReadNextSectionAsync(cancellationToken), context, antiforgery, cancellationToken))
            return ImportPages.Problem(context, StatusCodes.Status400BadRequest, FormToken.Refusal);

        using var arrival = new Arrival(jobs, receive, ImportPages.ReportOf(context.Request));
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (FileNameOf(section) is not { Length: > 0 } name) continue;
            var refusal = await arrival.ReceiveAsync(UploadName.Of(name), section.Body, limit - arrival.Length, cancellationToken);
            if (refusal is (StatusCodes.Status413PayloadTooLarge, _)) return ImportPages.Problem(context, StatusCodes.Status413PayloadTooLarge, ImportWords.TooLarge(limit));
        }

        var batch = RandomId.New();
        return arrival.Queue(batch) is { Count: > 0 }
            ? new SeeOther(ImportPages.Of(batch))
            : ImportPages.Problem(context, StatusCodes.Status400BadRequest, ImportWords.NoFile);
    }

    private static string? Boundary(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 100 } boundary ? boundary : null;

    private static async Task<bool> HasTokenAsync(MultipartSection? section, HttpContext context, IAntiforgery antiforgery, CancellationToken cancellationToken)
    {
        if (section is null || DispositionOf(section)?.Name.Value?.Trim('"') != TokenField) return false;
        var bytes = new byte[LongestToken];
        var length = await section.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return await FormToken.IsValidAsync(context, antiforgery, Encoding.ASCII.GetString(bytes, 0, length));
    }

    private static string? FileNameOf(MultipartSection section)
        => DispositionOf(section) is { } field ? HeaderUtilities.RemoveQuotes(field.FileNameStar.HasValue ? field.FileNameStar : field.FileName).Value : null;

    private static ContentDispositionHeaderValue? DispositionOf(MultipartSection section) => section.GetContentDispositionHeader();
}
