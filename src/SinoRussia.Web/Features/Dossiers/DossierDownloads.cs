using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Web.Hosting;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Dossiers;

/// <summary>Files to take away: one dossier, or notes.</summary>
internal static class DossierDownloads
{
    public static void MapDossierDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(DossierLinks.All + "/{id}/export.{extension}", async (string id, string extension, ExportDossier export, DocumentWriting writing, CancellationToken cancel) =>
            writing.FormatOf(extension) is { } format ? Answer(await export.RunAsync(new DossierId(id), format, cancel)) : Results.NotFound())
            .RequireRateLimiting(RateLimits.Export);
        routes.MapGet("/notes/export.{extension}", async (string extension, string? report, string? tag, ExportAnnotations export, DocumentWriting writing, CancellationToken cancel) =>
            writing.FormatOf(extension) is { } format
                ? Answer(await export.RunAsync(report is null ? null : new ReportId(report), tag, format, cancel)) : Results.NotFound())
            .RequireRateLimiting(RateLimits.Export);
    }

    private static IResult Answer(ExportOutcome outcome) => outcome is ExportOutcome.Exported file
        ? Results.File(file.Bytes.ToArray(), file.MediaType, file.FileName) : Results.NotFound();
}
