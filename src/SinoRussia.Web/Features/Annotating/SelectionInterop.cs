using Microsoft.JSInterop;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Annotating;

/// <summary>The only caller of the reading page's script. A circuit that has gone is no fault of the page's: such calls end quietly.</summary>
internal sealed class SelectionInterop(IJSRuntime script) : IAsyncDisposable
{
    private const string Module = "/js/notes/panel.js";

    private IJSObjectReference? module;

    public async Task<KeptDrafts> ConnectAsync<T>(DotNetObjectReference<T> panel, CancellationToken cancellationToken)
        where T : class
    {
        module ??= await script.InvokeAsync<IJSObjectReference>("import", cancellationToken, Module);
        return await module.InvokeAsync<KeptDrafts>("connect", cancellationToken, panel);
    }

    /// <summary>Asks the browser to open a draft it keeps.</summary>
    public Task OpenKeptAsync(string id, CancellationToken cancellationToken) => CallAsync("openKept", cancellationToken, id);

    public Task FocusAsync(string selector, CancellationToken cancellationToken) => CallAsync("focus", cancellationToken, selector);

    /// <summary>Draws a saved highlight until the page is rendered anew.</summary>
    public Task ShowAsync(AnnotationRow row, CancellationToken cancellationToken)
        => CallAsync("show", cancellationToken, Slug.Of(row.Colour), NoteDraft.Of(row).Anchors);

    /// <summary>Draws what is being written about.</summary>
    public Task ShowDraftAsync(NoteDraft draft, CancellationToken cancellationToken) => CallAsync("showDraft", cancellationToken, draft.Anchors);

    public Task ForgetAsync(string id, CancellationToken cancellationToken) => CallAsync("forget", cancellationToken, id);

    /// <summary>Throws a draft away; true when there were words in it.</summary>
    public async Task<bool> DiscardAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return module is not null && await module.InvokeAsync<bool>("discard", cancellationToken, id);
        }
        catch (JSDisconnectedException)
        {
            return false;
        }
    }

    /// <summary>Opens the draft that was thrown away last.</summary>
    public Task TakeBackAsync(CancellationToken cancellationToken) => CallAsync("takeBack", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await CallAsync("disconnect", CancellationToken.None);
        try
        {
            if (module is not null) await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone and its module with it.
        }
    }

    private async Task CallAsync(string function, CancellationToken cancellationToken, params object?[] arguments)
    {
        if (module is null) return;
        try
        {
            await module.InvokeVoidAsync(function, cancellationToken, arguments);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // The circuit is gone; what is written is kept in the browser.
        }
    }
}
