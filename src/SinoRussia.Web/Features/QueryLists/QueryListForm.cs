using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.QueryLists;

/// <summary>Takes a list that was pasted or uploaded, and leads to the address of its matrix.</summary>
internal static class QueryListForm
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<IResult> TakeAsync(HttpContext context, KeepQueryList keep, CancellationToken cancellationToken)
    {
        if (!await FormActions.IsOursAsync(context)) return await QueryListPages.ShowAsync(context, FormActions.Stale, null, cancellationToken);
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var typed = form["lines"].ToString();
        var (uploaded, problem) = form.Files.GetFile("file") is { Length: > 0 } file ? await ReadAsync(file, cancellationToken) : ("", null);
        var lines = QueryLines.Read(typed + "\n" + uploaded);
        if (typed.Length > SearchesLimits.ListLength) problem = $"A list has at most {SearchesLimits.ListLength:N0} characters.";
        else if (problem is null && lines.Queries.Count == 0) problem = "There is no query in the list. Write one a line.";
        if (problem is not null) return await QueryListPages.ShowAsync(context, problem, typed, cancellationToken);
        var address = new QueryListAddress(lines, null, Slug.TryRead<CountedBy>(form["by"].ToString(), out var by) ? by : CountedBy.Report);
        if (!address.Fits) address = address with { List = await keep.RunAsync(lines, cancellationToken) };
        return new SeeOther(address + (lines.LeftOut > 0 ? $"&left={lines.LeftOut}" : ""));
    }

    private static async Task<(string Text, string? Problem)> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length > SearchesLimits.ListLength) return ("", $"The file is larger than a list of queries can be ({SearchesLimits.ListLength / 1000} kB). Nothing was counted.");
        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), Strict, detectEncodingFromByteOrderMarks: true);
            var text = await reader.ReadToEndAsync(cancellationToken);
            return text.Contains('\0', StringComparison.Ordinal) ? ("", NoText) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            return ("", NoText);
        }
    }

    private const string NoText = "The file is not plain text. Save the list as text in UTF-8, one query a line. Nothing was counted.";

    /// <summary>The list twice, pasted and uploaded, and what a form adds to it.</summary>
    internal sealed class Limit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => 4L * SearchesLimits.ListLength;
    }
}
