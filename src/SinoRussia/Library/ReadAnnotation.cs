using Microsoft.EntityFrameworkCore;
using SinoRussia.Anchoring;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>One note, also a deleted one: the caller that wants to undo knows it is.</summary>
public sealed class ReadAnnotation(IDbContextFactory<LibraryContext> contexts, AnchorSearch search)
{
    /// <summary>Null when there is no such note.</summary>
    public async Task<AnnotationRow?> RunAsync(AnnotationId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await AnnotationRows.LoadAsync(context, search, [id], cancellationToken)).SingleOrDefault();
    }
}
