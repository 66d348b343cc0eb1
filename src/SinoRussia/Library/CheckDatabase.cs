using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>SQLite's own check of its pages and indexes, and of every foreign key.</summary>
public sealed class CheckDatabase(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<IReadOnlyList<Trouble>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var pages = await context.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancellationToken);
        var keys = await context.Database
            .SqlQueryRaw<string>("""SELECT "table" || ' row ' || coalesce(rowid, '?') || ' points at a missing row of ' || parent AS Value FROM pragma_foreign_key_check""")
            .ToListAsync(cancellationToken);
        return
        [
            .. pages.Where(line => line != "ok").Select(line => new Trouble("database-damaged", "library.db", line, Trouble.FromACopy)),
            .. keys.Select(line => new Trouble("reference-broken", "library.db", line, Trouble.FromACopy)),
        ];
    }
}
