using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// What a reader sees instead of an empty answer: a page in the house's own look, with the real status, at the address that was
/// asked for. Whatever failed may have used up the request's components, so the page is rendered in a scope of its own.
/// Answers under <c>/api</c> stay as they are.
/// </summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ShowAsync,
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.Use(async (context, next) =>
        {
            await next(context);
            var response = context.Response;
            if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentLength is null or 0)
                await ShowAsync(context);
        });
    }

    private static async Task ShowAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return;
        var (services, method) = (context.RequestServices, context.Request.Method);
        await using var scope = services.CreateAsyncScope();
        try
        {
            context.RequestServices = scope.ServiceProvider;
            // The page is read, whatever was posted: a form that was refused must not be bound once more.
            if (!HttpMethods.IsHead(method)) context.Request.Method = HttpMethods.Get;
            var status = context.Response.StatusCode;
            context.Response.ContentLength = null;
            // Rendering adds this header and fails where a page that failed has added it already.
            context.Response.Headers.Remove("blazor-enhanced-nav");
            await LonePage.Of<ErrorPage>(new() { [nameof(ErrorPage.Status)] = status }, status).ExecuteAsync(context);
        }
        finally
        {
            (context.RequestServices, context.Request.Method) = (services, method);
        }
    }
}
