using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Annotating;

/// <summary>
/// Notes of one chapter. Every method the browser can call is a door to the outside: what comes in is checked by the verbs, and
/// only for this report.
/// </summary>
public sealed partial class NotesIsland : IAsyncDisposable
{
    private const int MostKept = 20;

    private readonly CancellationTokenSource life = new();
    private IReadOnlyList<AnnotationRow> rows = [];
    private IReadOnlyList<TagCount> tags = [];
    private List<KeptDraft> kept = [];
    private NoteDraft? active;
    private AnnotationRow? conflict;
    private AnnotationId? undo;
    private string? message;
    private string? focus;
    private bool isDiscarded;
    private bool isConnected;
    private string? shownChapter;
    private SelectionInterop? page;
    private DotNetObjectReference<NotesIsland>? self;

    [Parameter, EditorRequired] public required string Report { get; set; }

    /// <summary>Id of the chapter's section.</summary>
    [Parameter, EditorRequired] public required string Chapter { get; set; }

    /// <summary>Shows a draft that the browser sends, or a stored note, named by its id alone, to be changed.</summary>
    [JSInvokable]
    public async Task Open(NoteDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Anchors is null)
        {
            if (rows.FirstOrDefault(row => row.Id == draft.Annotation) is { } stored) await EditAsync(stored);
        }
        else if (draft.Quick)
        {
            message = (await SaveAsync(draft)).Message;
            await page!.ForgetAsync(draft.Id, life.Token);
        }
        else
        {
            await ActivateAsync(draft);
        }

        StateHasChanged();
    }

    /// <summary>Saves; the answer comes after the commit. Safe to repeat.</summary>
    [JSInvokable]
    public async Task<SaveAnswer> Save(NoteDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var answer = await SaveAsync(draft);
        StateHasChanged();
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await life.CancelAsync();
        if (page is not null) await page.DisposeAsync();
        self?.Dispose();
        life.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (shownChapter == Chapter) return;
        (shownChapter, active, conflict, undo, message, kept, isConnected) = (Chapter, null, null, null, null, [], false);
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!isConnected)
        {
            isConnected = true;
            page ??= new SelectionInterop(Script);
            self ??= DotNetObjectReference.Create(this);
            var waiting = await page.ConnectAsync(self, life.Token);
            kept = [.. waiting.Drafts.Where(draft => draft.Id != waiting.Open).Take(MostKept)];
            StateHasChanged();
            if (waiting.Drafts.Any(draft => draft.Id == waiting.Open)) await page.OpenKeptAsync(waiting.Open!, life.Token);
            else if (rows.FirstOrDefault(row => row.Id.Value == waiting.Open) is { } stored) await EditAsync(stored);
            StateHasChanged();
        }

        if (focus is null) return;
        var target = focus;
        focus = null;
        await page!.FocusAsync(target, life.Token);
    }

    private async Task LoadAsync()
    {
        var filter = new AnnotationFilter { Report = new ReportId(Report), Chapter = new SectionId(Chapter) };
        rows = (await List.RunAsync(filter, life.Token)).Rows;
        tags = await Tags.RunAsync(life.Token);
    }

    private async Task<SaveAnswer> SaveAsync(NoteDraft draft)
    {
        if (draft.ToAnnotation(new ReportId(Report)) is not { } annotation) return new SaveAnswer(false, "The selection is not one.");
        var outcome = draft.IsNew
            ? await Annotate.RunAsync(annotation, life.Token)
            : await Edit.RunAsync(annotation.Id, draft.Version, annotation.Note, annotation.Tags, annotation.Colour, life.Token);
        switch (outcome)
        {
            case AnnotateOutcome.Saved saved:
                await ShowSavedAsync(saved.Annotation);
                return new SaveAnswer(true, message!);
            case AnnotateOutcome.Conflict { Current: var current }:
                (active, conflict) = (draft with { Version = current.Version }, current);
                return new SaveAnswer(false, "Not saved: the note was changed elsewhere. Both versions are here.");
            case AnnotateOutcome.Gone:
                return new SaveAnswer(false, "Not saved: the note has been deleted meanwhile. Its words are kept in this browser.");
            default:
                return new SaveAnswer(false, "Not saved. " + ((AnnotateOutcome.Refused)outcome).Reason);
        }
    }

    private async Task ShowSavedAsync(AnnotationRow saved)
    {
        (active, conflict, undo, isDiscarded, message) = (null, null, null, false, saved.Note.Length > 0 ? "Note saved." : "Highlight saved.");
        kept.RemoveAll(draft => draft.Id == saved.Id.Value);
        await LoadAsync();
        focus = $"#n{rows.ToList().FindIndex(row => row.Id == saved.Id) + 1}";
        await page!.ShowAsync(saved, life.Token);
        Navigation.Refresh();
    }

    private Task EditAsync(AnnotationRow row) => ActivateAsync(NoteDraft.Of(row));

    private async Task ActivateAsync(NoteDraft draft)
    {
        if (active is { } other && other.Id != draft.Id) kept.Insert(0, new KeptDraft(other.Id, other.Place, null));
        kept.RemoveAll(waiting => waiting.Id == draft.Id);
        (active, conflict, undo, isDiscarded, message, focus) = (draft, null, null, false, null, $"#note-{draft.Id}");
        await page!.ShowDraftAsync(draft, life.Token);
    }

    private Task ContinueAsync(KeptDraft draft) => page!.OpenKeptAsync(draft.Id, life.Token);

    private async Task DiscardAsync(string id)
    {
        if (active?.Id == id) (active, conflict) = (null, null);
        kept.RemoveAll(draft => draft.Id == id);
        undo = null;
        isDiscarded = await page!.DiscardAsync(id, life.Token);
        (message, focus) = (isDiscarded ? "The draft is thrown away." : null, isDiscarded ? "[data-undo]" : "[data-caret=start]");
    }

    private async Task DeleteAsync(AnnotationRow row)
    {
        await Delete.RunAsync(row.Id, life.Token);
        await LoadAsync();
        (undo, isDiscarded, message, focus) = (row.Id, false, $"The note on {row.Locator} is deleted.", "[data-undo]");
        Navigation.Refresh();
    }

    private async Task UndoAsync()
    {
        if (isDiscarded) await page!.TakeBackAsync(life.Token);
        if (undo is not { } id) return;
        await Restore.RunAsync(id, life.Token);
        await LoadAsync();
        (undo, message) = (null, "The note is back.");
        focus = $"#n{rows.ToList().FindIndex(row => row.Id == id) + 1}";
        Navigation.Refresh();
    }
}
