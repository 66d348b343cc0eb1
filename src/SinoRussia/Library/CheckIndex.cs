using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Holds the index against the store, document by document. An index that is only behind is given time to follow, a damaged one is built anew.</summary>
public sealed class CheckIndex(KeepIndex keep, IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    private const string Reindex = "Stop the server and run reindex.";
    private const int Tries = 12;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public async Task<IReadOnlyList<Trouble>> RunAsync(CancellationToken cancellationToken)
    {
        await keep.BeforeExitAsync(cancellationToken);
        var troubles = await CompareAsync(cancellationToken);
        for (var attempt = 1; troubles.Count > 0 && attempt < Tries; attempt++)
        {
            await Task.Delay(Pause, clock, cancellationToken);
            troubles = await CompareAsync(cancellationToken);
        }

        return troubles;
    }

    private async Task<IReadOnlyList<Trouble>> CompareAsync(CancellationToken cancellationToken)
    {
        var (view, reason) = await keep.OpenViewAsync(cancellationToken);
        if (view is null)
        {
            await keep.MendAsync(cancellationToken);
            (view, reason) = await keep.OpenViewAsync(cancellationToken);
        }

        if (view is null) return [new Trouble("index-missing", "index", $"There is no search index to use: {reason}.", Reindex)];
        using (view)
        {
            var indexed = view.Keys().Select(key => $"{Slug.Of(key.Type)} {key.Id}").ToHashSet(StringComparer.Ordinal);
            var stored = await StoredAsync(cancellationToken);
            return
            [
                .. stored.Except(indexed).Order(StringComparer.Ordinal).Select(text => new Trouble("index-lacks", text, "The search index does not have this text.", Reindex)),
                .. indexed.Except(stored).Order(StringComparer.Ordinal).Select(text => new Trouble("index-surplus", text, "The search index has a text that is gone.", Reindex)),
            ];
        }
    }

    private async Task<HashSet<string>> StoredAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var passages = await context.Passages.Select(p => p.Id).ToListAsync(cancellationToken);
        var digests = await context.Digests.Select(d => d.Id).ToListAsync(cancellationToken);
        var findings = await context.Findings.Select(f => f.Id).ToListAsync(cancellationToken);
        var notes = await context.Annotations.Where(a => a.Deleted == null).Select(a => a.Id).ToListAsync(cancellationToken);
        var chapters = await context.Sections.Where(s => s.Level == 1 && s.Kind != SectionKind.Front).Select(s => s.Id).ToListAsync(cancellationToken);
        var reports = await context.Reports.Select(r => r.Id).ToListAsync(cancellationToken);
        var entities = await context.Entities.Select(e => e.Id).ToListAsync(cancellationToken);
        var events = await context.Events.Select(e => e.Id).ToListAsync(cancellationToken);
        return
        [
            .. passages.Select(id => $"passage {id}"), .. digests.Select(id => $"digest {id}"),
            .. findings.Select(id => $"finding {id}"), .. notes.Select(id => $"annotation {id}"),
            .. chapters.Select(id => $"chapter {id}"), .. reports.Select(id => $"report {id}"),
            .. entities.Select(id => $"entity {id}"), .. events.Select(id => $"event {id}"),
        ];
    }
}
