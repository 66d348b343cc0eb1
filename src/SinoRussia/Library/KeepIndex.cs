using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SinoRussia.Library.Indexing;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>What a pass over the outbox came to.</summary>
public enum KeepOutcome
{
    /// <summary>The index follows the store.</summary>
    Current,

    /// <summary>It does now.</summary>
    Updated,

    /// <summary>Another process holds the index's lock and will do it.</summary>
    LeftToAnother,
}

/// <summary>
/// Brings the index up to the store: after an import, after a crash between the two writes, when the folder is gone, when it is not
/// fit to use. The same few lines for the server, which keeps the lock and runs this after changes, and for a verb, which runs it
/// once before it exits. Opened views answer from the writer where this process has it, else from the last commit.
/// </summary>
public sealed partial class KeepIndex(
    IndexFolder folder, IDbContextFactory<LibraryContext> contexts, ReadSequence sequence, ILogger<KeepIndex> logger) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile IndexWriting? writing;

    /// <summary>Whether the next pass has to open the index again.</summary>
    private volatile bool isBroken;
    private KnownSources known = new();
    private volatile IndexProgress progress = IndexProgress.Idle;

    public IndexProgress Progress => progress;

    /// <summary>
    /// Whether this process has a keeper, so that an index that is not there yet will be, and what is shown of saved notes will be brought to the disk.
    /// </summary>
    public bool IsKept { get; internal set; }

    /// <summary>One pass. The lock is kept until <see cref="LetGo"/> or the end of the process.</summary>
    /// <param name="anew">Build everything, whatever the index says.</param>
    /// <param name="watch">Told how a rebuild goes on.</param>
    /// <exception cref="IOException">The disk refused; the next pass tries again.</exception>
    public Task<KeepOutcome> RunAsync(bool anew, IProgress<IndexProgress>? watch, CancellationToken cancellationToken)
        => PassAsync(anew, durable: true, watch, cancellationToken);

    /// <summary>
    /// One pass after which changes can be searched in this process. They are on disk only after <see cref="RunAsync"/> or <see cref="SaveAsync"/>.
    /// </summary>
    public Task<KeepOutcome> FollowAsync(CancellationToken cancellationToken) => PassAsync(anew: false, durable: false, null, cancellationToken);

    /// <summary>
    /// A turn at the index for a note that is about to be committed, taken before so that no pass comes in between; null where this process does
    /// not keep the index, or is busy with it: nobody who saves a note waits for that, and the next pass reads the note.
    /// </summary>
    internal NoteTurn? TryTakeTurn() => IsKept && gate.Wait(TimeSpan.Zero) ? new NoteTurn(this) : null;

    /// <summary>Whatever becomes of it, the note is saved: a failure is left to the next pass, which opens the index again.</summary>
    private void Show(NewNote note)
    {
        try
        {
            if (writing is not { SeenSeq: { } seen } writer || seen != note.Seq - 1 || known.Of(note.Note.ReportId) is not { } sources) return;
            writer.PutFresh(NoteDocument.Of(sources, note.Note, note.At, note.Tags));
            writer.Refresh(note.Seq);
        }
        catch (Exception exception)
        {
            isBroken = true;
            NotShown(exception);
        }
    }

    /// <summary>Brings to the disk what has been followed, while changes go on being followed: none waits for the disk of the index.</summary>
    /// <exception cref="IOException">The disk refused; the next pass tries again.</exception>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await GiveFreshAsync(cancellationToken);
        await gate.WaitAsync(cancellationToken);
        var isHeld = 1;
        try
        {
            if (writing is not { WrittenSeq: { } written } writer || writer.AppliedSeq == written) return;
            await Task.Run(() => writer.Commit(written, Free), CancellationToken.None);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await OutboxTrimming.RunAsync(context, written, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            if (Interlocked.Exchange(ref isHeld, 1) == 0) await gate.WaitAsync(CancellationToken.None);
            Close();
            throw;
        }
        finally
        {
            Free();
        }

        void Free()
        {
            if (Interlocked.Exchange(ref isHeld, 0) == 1) gate.Release();
        }
    }

    /// <summary>Gives notes that are shown as they came to the writer, several together, while others are followed.</summary>
    public async Task GiveFreshAsync(CancellationToken cancellationToken)
    {
        if (writing is not { } writer) return;
        try
        {
            await Task.Run(writer.GiveFresh, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await gate.WaitAsync(CancellationToken.None);
            try
            {
                if (writing == writer) Close();
            }
            finally
            {
                gate.Release();
            }

            throw;
        }
    }

    /// <summary>Whether so many notes are shown as they came that it is time for <see cref="GiveFreshAsync"/>.</summary>
    public bool HasManyFresh => writing?.HasManyFresh == true;

    private async Task<KeepOutcome> PassAsync(bool anew, bool durable, IProgress<IndexProgress>? watch, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if (await WriterAsync(context, cancellationToken) is not { } writer) return KeepOutcome.LeftToAnother;
            var changed = await new IndexUpdate(context, writer, known, Report).RunAsync(anew, durable, cancellationToken);
            if (durable && writer.AppliedSeq is { } applied) await OutboxTrimming.RunAsync(context, applied, cancellationToken);
            return changed ? KeepOutcome.Updated : KeepOutcome.Current;
        }
        catch
        {
            // Half-applied changes are forgotten with the writer; the outbox still has them.
            Close();
            throw;
        }
        finally
        {
            progress = IndexProgress.Idle;
            gate.Release();
        }

        void Report(IndexProgress now)
        {
            progress = now;
            watch?.Report(now);
        }
    }

    /// <summary>
    /// What a verb does before it exits: one pass if the index is behind and nobody else keeps it, then the lock is free again. Where this process
    /// keeps the index anyway, it goes on keeping it.
    /// </summary>
    public async Task BeforeExitAsync(CancellationToken cancellationToken)
    {
        if (writing is not null)
        {
            await RunAsync(anew: false, null, cancellationToken);
            return;
        }

        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            var newest = await sequence.RunAsync(cancellationToken);
            if (folder.PeekAppliedSeq(await DatabaseIdAsync(context, cancellationToken)) == newest) return;
        }

        await RunAsync(anew: false, null, cancellationToken);
        LetGo();
    }

    /// <summary>
    /// For a verb that cannot open the index. That it is behind is seen by a glance, that a byte of it is not what was written only by
    /// reading all of it: a pass does so and builds a damaged index anew, unless another process keeps it.
    /// </summary>
    public async Task MendAsync(CancellationToken cancellationToken)
    {
        var isKeptHere = writing is not null;
        await RunAsync(anew: false, null, cancellationToken);
        if (!isKeptHere) LetGo();
    }

    /// <summary>Frees the lock; the next pass takes it again.</summary>
    public void LetGo() => Close();

    /// <summary>The index as it stands; null where there is none to be opened now, with the reason.</summary>
    public async Task<(SearchView? View, string? Reason)> OpenViewAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (writing is { } open) return (open.OpenView(), null);
        }
        catch (ObjectDisposedException)
        {
            // It was given up between the two looks; the last commit is as good.
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var opening = folder.OpenLastCommit(await DatabaseIdAsync(context, cancellationToken), await sequence.RunAsync(cancellationToken));
        return opening is IndexOpening.Opened opened ? (opened.View, null) : (null, ((IndexOpening.Unfit)opening).Reason);
    }

    /// <summary>
    /// The outbox number up to which searches show the store; null where this process does not write the index, or has not built it.
    /// </summary>
    internal long? SeenSeq => writing?.SeenSeq;

    /// <summary>Whether changes can be searched here that a commit of the index has still to bring to the disk.</summary>
    public bool HasUnsaved => writing is { } open && open.SeenSeq != open.AppliedSeq;

    /// <summary>What the index is written with by now; null where this process does not.</summary>
    internal IndexWriting? Writer => writing;

    /// <summary>Whether this process has the index open for writing.</summary>
    public bool IsWritten => writing is not null;

    /// <summary>Whether the writer's folder has been deleted under it.</summary>
    public bool IsGone => writing is { } open && !open.IsStillThere();

    /// <summary>The gate stays as it is, which holds nothing: a note that is just being saved gives its turn back after it.</summary>
    public void Dispose() => Close();

    internal static async Task<string> DatabaseIdAsync(LibraryContext context, CancellationToken cancellationToken)
        => await context.Facts.Where(f => f.Key == LibraryFact.DatabaseId).Select(f => f.Value).SingleAsync(cancellationToken);

    private async Task<IndexWriting?> WriterAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        if (isBroken || IsGone) Close();
        isBroken = false;
        if (writing is { } open) return open;
        known = new();
        return writing = folder.TryWrite(await DatabaseIdAsync(context, cancellationToken), await sequence.RunAsync(cancellationToken));
    }

    private void Close() => Interlocked.Exchange(ref writing, null)?.Dispose();

    [LoggerMessage(Level = LogLevel.Error, Message = "A saved note could not be shown at once; the index is opened again.")]
    private partial void NotShown(Exception exception);

    /// <summary>Ends with its disposal, whatever has become of the note.</summary>
    internal sealed class NoteTurn(KeepIndex keep) : IDisposable
    {
        /// <summary>
        /// Shows the note, now that it is committed, in place of reading it back. It must be all that stands between what is shown and the store;
        /// wherever it is not, the next pass does it.
        /// </summary>
        public void Show(NewNote note) => keep.Show(note);

        public void Dispose() => keep.gate.Release();
    }
}
