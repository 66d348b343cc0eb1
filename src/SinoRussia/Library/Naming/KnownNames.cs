using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Storage;

namespace SinoRussia.Library.Naming;

/// <summary>
/// The names that stand for each other, kept in memory as long as no process has changed them: two facts of the store say so.
/// </summary>
public sealed class KnownNames(IDbContextFactory<LibraryContext> contexts) : IDisposable
{
    private static readonly Func<LibraryContext, IAsyncEnumerable<string>> Version = EF.CompileAsyncQuery((LibraryContext context) => context.Facts
        .Where(fact => fact.Key == LibraryFact.SeedHash || fact.Key == LibraryFact.NamesVersion).OrderBy(fact => fact.Key).Select(fact => fact.Value));

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Kept? kept;

    public async Task<NameTable> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await VersionAsync(context, cancellationToken);
        if (kept is { } held && held.Version == version) return held.Table;
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (kept is { } other && other.Version == version) return other.Table;

            // The version is read before the names: a change in between is seen by the next search.
            var table = new NameTable(await NameGroups.ReadAsync(context, cancellationToken));
            kept = new(version, table);
            return table;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private static async Task<string> VersionAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var version = "";
        await foreach (var fact in Version(context).WithCancellation(cancellationToken)) version += fact + "\n";
        return version;
    }

    private sealed record Kept(string Version, NameTable Table);
}
