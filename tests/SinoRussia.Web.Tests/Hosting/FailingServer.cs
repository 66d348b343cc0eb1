using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SinoRussia.Web.Tests.Hosting;

/// <summary>The real server with endpoints that fail.</summary>
public sealed class FailingServer : RunningServer
{
    protected override void AddRoutes(WebApplication app)
    {
        app.Map("/fails", string () => throw new InvalidOperationException("a secret of the machine"));
        app.MapGet("/api/fails", () => Results.StatusCode(StatusCodes.Status409Conflict));
        app.MapPost("/takes", (HttpRequest request) => request.Body.CopyToAsync(Stream.Null));
    }
}
