using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Library.Indexing;
using Xunit;

namespace SinoRussia.Tests.Library;

public sealed class OutboxTrimmingTests
{
    [Fact]
    public async Task Rows_that_the_index_followed_long_since_leave_the_outbox_and_nothing_is_lost()
    {
        using var library = new SearchableLibrary();
        await library.InitializeAsync();
        await library.KeepAsync();
        await WriteAsync(library, (2 * OutboxTrimming.Kept) - 100);
        await library.KeepAsync();
        Assert.True(await RowsAsync(library) > (2 * OutboxTrimming.Kept) - 100, "So few are not worth the write.");

        await WriteAsync(library, 200);
        await library.KeepAsync();
        Assert.Equal(OutboxTrimming.Kept, await RowsAsync(library));
        Assert.Equal(KeepOutcome.Current, await library.KeepAsync());

        await library.AnnotateAsync("after the rows left", "two radars");
        await library.KeepAsync();
        Assert.Equal(1, (await library.SearchAsync("\"rows left\"")).Total);
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_index_older_than_the_rows_that_are_left_is_built_anew()
    {
        using var library = new SearchableLibrary();
        await library.InitializeAsync();
        await library.KeepAsync();
        library.Get<KeepIndex>().LetGo();
        await library.AnnotateAsync("written before the rows left", "two radars");
        await WriteAsync(library, 10);
        await using (var context = library.Context()) await context.Outbox.Where(row => row.Seq < 8).ExecuteDeleteAsync();

        await library.KeepAsync();
        Assert.Equal(1, (await library.SearchAsync("\"rows left\"")).Total);
        Assert.Empty(await library.Get<CheckIndex>().RunAsync(CancellationToken.None));
    }

    /// <summary>Changes of names, which the index passes over.</summary>
    private static async Task WriteAsync(SearchableLibrary library, int rows)
    {
        await using var context = library.Context();
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO Outbox (Kind, SubjectId) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT 'names', '' FROM n");
    }

    private static async Task<int> RowsAsync(SearchableLibrary library)
    {
        await using var context = library.Context();
        return await context.Outbox.CountAsync();
    }
}
