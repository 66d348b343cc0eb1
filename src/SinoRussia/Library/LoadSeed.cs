using Microsoft.EntityFrameworkCore;
using SinoRussia.Importing.Seed;
using SinoRussia.Library.Seeding;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Brings the first content into the library when it holds none or an older one. One transaction: whole or absent. What users made
/// and what they imported stays.
/// </summary>
public sealed class LoadSeed(DataFolder data, IDbContextFactory<LibraryContext> contexts, SeedSource source, TimeProvider clock)
{
    public async Task<LoadSeedOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (source.Folder is not { } folder)
            return new LoadSeedOutcome.Malformed("seed", [new SeedProblem("seed", 1, "The folder with the first content is missing beside the program.")]);
        var hash = await folder.HashAsync(cancellationToken);
        await using (var glance = await StoreGlance.OpenAsync(data, cancellationToken))
        {
            if (await StoreGlance.FactAsync(glance, LibraryFact.SeedHash, cancellationToken) == hash) return new LoadSeedOutcome.Current();
        }

        return SeedReader.Read(folder, clock.GetUtcNow(), cancellationToken) switch
        {
            SeedOutcome.Malformed malformed => new LoadSeedOutcome.Malformed(folder.Root, malformed.Problems),
            SeedOutcome.Read read => await WriteAsync(read.Content, hash, cancellationToken),
            _ => throw new InvalidOperationException("A seed is either read or malformed."),
        };
    }

    private async Task<LoadSeedOutcome> WriteAsync(SeedContent seed, string hash, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // SQLite begins it IMMEDIATE, so a second process waits here and then finds the work done.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await FactAsync(context, LibraryFact.SeedHash, cancellationToken) == hash) return new LoadSeedOutcome.Current();
        if (int.TryParse(await FactAsync(context, LibraryFact.SeedVersion, cancellationToken), out var held) && held > seed.Version)
            return new LoadSeedOutcome.Current();

        await new SeedWriter(context, seed).RunAsync(cancellationToken);
        await SetFactAsync(context, LibraryFact.SeedHash, hash, cancellationToken);
        await SetFactAsync(context, LibraryFact.SeedVersion, $"{seed.Version}", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new LoadSeedOutcome.Loaded(seed.Version);
    }

    private static Task<string?> FactAsync(LibraryContext context, string key, CancellationToken cancellationToken)
        => context.Facts.Where(fact => fact.Key == key).Select(fact => fact.Value).FirstOrDefaultAsync(cancellationToken);

    private static Task<int> SetFactAsync(LibraryContext context, string key, string value, CancellationToken cancellationToken)
        => context.Database.ExecuteSqlAsync($"INSERT INTO Facts (Key, Value) VALUES ({key}, {value}) ON CONFLICT (Key) DO UPDATE SET Value = excluded.Value", cancellationToken);
}

/// <summary>Where the first content lies; null when the program came without it.</summary>
public sealed record SeedSource(SeedFolder? Folder);
