using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Annotating;

/// <summary>
/// What can be done with a note without script: change, delete, bring back. Each form carries its token; after a form was taken
/// the browser is led to the list it came from.
/// </summary>
internal static class NoteActions
{
    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/notes/{id}", ShowAsync);
        routes.MapPost("/notes/{id}", EditAsync);
        routes.MapPost("/notes/{id}/delete", DeleteAsync);
        routes.MapPost("/notes/{id}/restore", RestoreAsync);
    }

    private static async Task<IResult> ShowAsync(string id, string? back, ReadAnnotation read, CancellationToken cancellationToken)
        => await read.RunAsync(new AnnotationId(id), cancellationToken) is { } row ? Page(row, new EditForm { Back = back }) : Results.NotFound();

    private static Task<IResult> EditAsync(
        string id, [AsParameters] EditForm form, EditAnnotation edit, ReadAnnotation read, CancellationToken cancellationToken)
        => SaveAsync(id, form, form.Version ?? 0, edit, read, cancellationToken);

    private static async Task<IResult> SaveAsync(
        string id, EditForm form, int version, EditAnnotation edit, ReadAnnotation read, CancellationToken cancellationToken)
    {
        var outcome = await edit.RunAsync(new AnnotationId(id), version, form.Note ?? "", form.TagNames, form.Ink, cancellationToken);
        return outcome switch
        {
            AnnotateOutcome.Saved => Lead(form.Back),
            AnnotateOutcome.Conflict conflict => Page(conflict.Current, form, "Not saved: the note was changed elsewhere meanwhile. Its words now:", StatusCodes.Status409Conflict, isConflict: true),
            AnnotateOutcome.Refused refused when await read.RunAsync(new AnnotationId(id), cancellationToken) is { } row
                => Page(row, form, $"Not saved. {refused.Reason}", StatusCodes.Status400BadRequest),
            AnnotateOutcome.Gone when await read.RunAsync(new AnnotationId(id), cancellationToken) is { } deleted
                => Page(deleted, form, "Not saved: the note was deleted meanwhile. Its words then:", StatusCodes.Status410Gone, isConflict: true),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> DeleteAsync(string id, [FromForm] string? back, DeleteAnnotation delete, CancellationToken cancellationToken)
    {
        if (!await delete.RunAsync(new AnnotationId(id), cancellationToken)) return Results.NotFound();
        var list = NotesQuery.Back(back);
        return Lead($"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}deleted={Uri.EscapeDataString(id)}");
    }

    private static async Task<IResult> RestoreAsync(
        string id, [AsParameters] EditForm form, RestoreAnnotation restore, EditAnnotation edit, ReadAnnotation read, CancellationToken cancellationToken)
    {
        if (!await restore.RunAsync(new AnnotationId(id), cancellationToken)) return Results.NotFound();
        // What was typed while the note was deleted comes along; restoring has moved the version on by one.
        return form.Note is null ? Lead(form.Back) : await SaveAsync(id, form, (form.Version ?? 0) + 1, edit, read, cancellationToken);
    }

    private static RedirectHttpResult Lead(string? back) => TypedResults.LocalRedirect(NotesQuery.Back(back), permanent: false, preserveMethod: false);

    private static RazorComponentResult Page(AnnotationRow row, EditForm form, string? problem = null, int status = StatusCodes.Status200OK, bool isConflict = false)
    {
        var values = new Dictionary<string, object> { [nameof(NotePage.Row)] = row, [nameof(NotePage.Back)] = NotesQuery.Back(form.Back) };
        if (problem is not null)
        {
            values[nameof(NotePage.Problem)] = problem;
            values[nameof(NotePage.IsConflict)] = isConflict;
            values[nameof(NotePage.Note)] = form.Note ?? "";
            values[nameof(NotePage.Tags)] = form.Tags ?? "";
            values[nameof(NotePage.Ink)] = form.Ink;
        }

        return LonePage.Of<NotePage>(values, status);
    }

    /// <summary>The form as it comes in; every field may be missing.</summary>
    internal sealed class EditForm
    {
        [FromForm]
        public int? Version { get; set; }

        [FromForm]
        public string? Note { get; set; }

        [FromForm]
        public string? Tags { get; set; }

        [FromForm]
        public string? Colour { get; set; }

        [FromForm]
        public string? Back { get; set; }

        public IReadOnlyList<string> TagNames => (Tags ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        public Colour Ink => Slug.TryRead(Colour, out Colour ink) ? ink : Model.Colour.Straw;
    }
}
