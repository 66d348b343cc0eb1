using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Importing;

/// <summary>The two pages: choose files and see all that is on its way; see what became of one file or one form.</summary>
internal static class ImportPages
{
    public const string Address = "/import";
    private const string ReportField = "report";

    public static string Of(string id) => $"{Address}/{id}";

    /// <summary>The import page for the text of one report.</summary>
    public static string For(ReportId report) => $"{Address}?{ReportField}={Uri.EscapeDataString(report.Value)}";

    /// <summary>The report whose text a request says it brings or wants; null to find out from the file.</summary>
    public static ReportId? ReportOf(HttpRequest request) => request.Query[ReportField].FirstOrDefault() is { Length: > 0 } slug ? new ReportId(slug) : null;

    public static void MapImportPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, (HttpContext context) => Page(context, null, StatusCodes.Status200OK));
        routes.MapGet(Address + "/{id}", ShowJob);
    }

    /// <summary>The import page again, saying why nothing was taken.</summary>
    public static IResult Problem(HttpContext context, int status, string reason) => Page(context, reason, status);

    private static RazorComponentResult Page(HttpContext context, string? problem, int status)
    {
        var values = new Dictionary<string, object> { [nameof(ImportPage.Token)] = TokenFor(context) };
        if (ReportOf(context.Request) is { } report) values[nameof(ImportPage.Report)] = report;
        if (problem is not null) values[nameof(ImportPage.Problem)] = problem;
        return LonePage.Of<ImportPage>(values, status);
    }

    private static RazorComponentResult ShowJob(string id, HttpContext context, ImportJobs jobs)
    {
        var files = jobs.Of(id);
        // Without script the page looks again by itself; with the script of the import page nobody waits here.
        if (files.Any(file => file.State.IsRunning)) context.Response.Headers["Refresh"] = "2";
        var values = new Dictionary<string, object> { [nameof(ImportJobPage.Files)] = files, [nameof(ImportJobPage.Token)] = TokenFor(context) };
        return LonePage.Of<ImportJobPage>(values, files.Count > 0 ? StatusCodes.Status200OK : StatusCodes.Status404NotFound);
    }

    private static string TokenFor(HttpContext context)
        => context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken ?? "";
}
