using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SinoRussia.Storage;

/// <summary>
/// Tells those who follow the store, in this process, that something has just been committed. Commits of other processes are seen by
/// SQLite's <c>data_version</c> only, a little later.
/// </summary>
public sealed class CommitSignal : IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private TaskCompletionSource next = Waiting();

    /// <summary>Done at the next commit. Take it before looking at the store, so that no commit falls between the look and the wait.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Raise();

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Raise();
        return Task.CompletedTask;
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        RaiseIfAlone(eventData);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        RaiseIfAlone(eventData);
        return ValueTask.FromResult(result);
    }

    /// <summary>A single statement is saved without a transaction that could be committed.</summary>
    private void RaiseIfAlone(SaveChangesCompletedEventData eventData)
    {
        if (eventData.Context?.Database.CurrentTransaction is null) Raise();
    }

    private void Raise() => Interlocked.Exchange(ref next, Waiting()).TrySetResult();

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
