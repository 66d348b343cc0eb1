using SinoRussia.Library.Searches;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.QueryLists;

/// <summary>The page of a list with its matrix, and the matrix as a file.</summary>
internal static class QueryListPages
{
    /// <param name="problem">Why the form that was just sent was refused.</param>
    /// <param name="typed">What stood in it.</param>
    public static async Task<IResult> ShowAsync(HttpContext context, string? problem, string? typed, CancellationToken cancellationToken)
    {
        var services = context.RequestServices;
        var query = context.Request.Query;
        var address = await QueryListAddress.ReadAsync(query, services.GetRequiredService<ReadQueryList>(), cancellationToken);
        var values = new Dictionary<string, object> { [nameof(QueriesPage.Token)] = FormActions.Token(context) };
        if (address is null) problem ??= "This list is no longer kept; only the last ones are. Paste it again.";
        if (problem is not null) values[nameof(QueriesPage.Problem)] = problem;
        if (typed is not null) values[nameof(QueriesPage.Typed)] = typed;
        if (int.TryParse(query["left"], out var left) && left > 0) values[nameof(QueriesPage.LeftOut)] = left;
        if (address is { Lines.Queries.Count: > 0 } && typed is null)
        {
            values[nameof(QueriesPage.Address)] = address;
            values[nameof(QueriesPage.Matrix)] = await services.GetRequiredService<CountQueries>().RunAsync(address.Lines, address.By, cancellationToken);
        }

        var status = address is null ? StatusCodes.Status404NotFound : problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return LonePage.Of<QueriesPage>(values, status);
    }

    public static async Task<IResult> ExportAsync(string extension, HttpContext context, ReadQueryList read, ExportMatrix export, CancellationToken cancellationToken)
    {
        if (await QueryListAddress.ReadAsync(context.Request.Query, read, cancellationToken) is not { Lines.Queries.Count: > 0 } address) return Results.NotFound();
        return await export.RunAsync(address.Lines, address.By, extension, cancellationToken) is { } file
            ? Results.File(file.Bytes.ToArray(), file.MediaType, file.Name) : Results.NotFound();
    }
}
