using Microsoft.Extensions.Options;

namespace SinoRussia.Web.Features.Importing;

/// <summary>
/// What can go wrong with a request while its body arrives: the sender went away, was too slow, or sent something that is no
/// form. The files are gone by then; here only the answer is made.
/// </summary>
internal static class BrokenUploads
{
    public static ValueTask<object?> AsPageAsync(EndpointFilterInvocationContext request, EndpointFilterDelegate next)
        => AnswerAsync(request, next, (status, reason) => ImportPages.Problem(request.HttpContext, status, reason));

    public static ValueTask<object?> AsJsonAsync(EndpointFilterInvocationContext request, EndpointFilterDelegate next)
        => AnswerAsync(request, next, UploadEndpoint.Refuse);

    private static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext request, EndpointFilterDelegate next, Func<int, string, IResult> answer)
    {
        try
        {
            return await next(request);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or InvalidDataException)
        {
            if (request.HttpContext.RequestAborted.IsCancellationRequested) return Results.Empty;
            var status = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            if (status != StatusCodes.Status413PayloadTooLarge) return answer(status, ImportWords.BrokenOff);
            return answer(status, ImportWords.TooLarge(request.HttpContext.RequestServices.GetRequiredService<IOptions<ImportLimits>>().Value.MaxUploadBytes));
        }
    }
}
