using SinoRussia.Library;
using SinoRussia.Library.Reading;
using SinoRussia.Model;
using SinoRussia.Web.Features.Search;
using SinoRussia.Web.Hosting;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Reading;

/// <summary>
/// Serves chapters to readers from the cache, which a Blazor page cannot be (it sets cookies and forbids storing). It answers at
/// the page's own address and leaves to the page what asks for the panel of notes.
/// </summary>
internal static class ChapterEndpoint
{
    public static void AddChapterRoute(this IServiceCollection services)
        => services.Configure<RouteOptions>(routes => routes.ConstraintMap["reader"] = typeof(ReaderConstraint));

    public static void MapChapters(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reports/{report}/{chapter:reader}", ShowAsync).CacheForReaders();
        routes.MapGet("/p/{passage}", LeadAsync);
    }

    private static async Task<IResult> ShowAsync(string report, string chapter, string? view, HttpContext context, ReadChapter read, CancellationToken cancellationToken)
    {
        var asked = HitWalk.Asked(context.Request.Query);
        var reading = await read.RunAsync(Request(report, chapter, view, asked), cancellationToken);
        if (reading is null) return Results.NotFound();
        return LonePage.Of<ChapterView>(new() { [nameof(ChapterView.Reading)] = reading, [nameof(ChapterView.Query)] = asked.Text });
    }

    /// <summary>A chapter with the hits of the search it was opened from.</summary>
    public static ChapterRequest Request(string report, string chapter, string? view, SearchQuestion asked)
        => new(new ReportId(report), chapter, view == "digest", asked.Text) { Names = asked.Names, WithoutNames = asked.WithoutNames, Within = asked.Within };

    /// <summary>The permanent address of a passage leads to its place on the page, keeping a search.</summary>
    private static async Task<IResult> LeadAsync(string passage, string? q, FindPassage find, CancellationToken cancellationToken)
    {
        if (await find.RunAsync(new PassageId(passage), cancellationToken) is not { } place) return Results.NotFound();
        var query = string.IsNullOrEmpty(q) ? "" : $"?q={Uri.EscapeDataString(q)}";
        return Results.LocalRedirect($"{Links.Chapter(place.Report, place.Chapter)}{query}#p-{place.Passage}");
    }

    /// <summary>Holds for everyone who only reads: all but <c>?notes=open</c>.</summary>
    private sealed class ReaderConstraint : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
            => httpContext?.Request.Query["notes"].ToString() != "open";
    }
}
