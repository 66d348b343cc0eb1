namespace SinoRussia.Web.Shared;

/// <summary>After a form was taken: look at this address. 303 makes every browser use GET, so that loading anew sends nothing twice.</summary>
internal sealed record SeeOther(string Address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Address;
        return Task.CompletedTask;
    }
}
