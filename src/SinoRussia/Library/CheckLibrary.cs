using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Looks for damage: in the database itself, between it and the originals, between what was anchored and the text, and
/// between the index and all of it. Changes nothing but an index that is behind; safe while a server runs.
/// </summary>
public sealed class CheckLibrary(IDbContextFactory<LibraryContext> contexts, CheckDatabase database, CheckOriginals originals, CheckTexts texts, CheckIndex index)
{
    public async Task<Diagnosis> RunAsync(CancellationToken cancellationToken)
    {
        var damaged = await database.RunAsync(cancellationToken);
        if (damaged.Count > 0) return new Diagnosis(0, 0, 0, 0, 0, damaged);

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reports = await context.Reports.CountAsync(cancellationToken);
        var passages = await context.Passages.CountAsync(cancellationToken);
        var annotations = await context.Annotations.CountAsync(annotation => annotation.Deleted == null, cancellationToken);
        var (kept, unnamed, files) = await originals.RunAsync(cancellationToken);
        var broken = await texts.RunAsync(cancellationToken);
        var indexed = await index.RunAsync(cancellationToken);
        return new Diagnosis(reports, passages, annotations, kept, unnamed, [.. files, .. broken, .. indexed]);
    }
}
