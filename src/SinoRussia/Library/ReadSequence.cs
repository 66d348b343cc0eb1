using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// The number of the last change to anything searchable, by any process. It is asked of SQLite's own counter, since applied
/// rows may leave the outbox. What was rendered under a number is right as long as the number stands.
/// </summary>
public sealed class ReadSequence(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.NewestChangeAsync(cancellationToken);
    }
}
