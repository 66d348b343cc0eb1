using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Storage;

public sealed class LibraryContextTests(TemporaryLibrary library) : IClassFixture<TemporaryLibrary>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_report_with_a_passage_and_a_note_comes_back_as_it_was_stored()
    {
        var report = Report.Create(new ReportId("alpha"), Origin.Import, "Alpha", Now);
        report.Issued = PartialDate.Parse("2022-12");
        report.Attach(new Original(new string('a', 64), "альфа.md", "markdown", 12, Now));
        var chapter = Section.Chapter(SectionId.New(), report.Id, SectionKind.Chapter, "one", "One", 0);
        var passage = Passage.Create(
            PassageId.New(), chapter, 0, new PassagePlace(1, 2, null),
            new PassageContent(PassageKind.ListItem, "*北斗* works", "北斗 works", new string('b', 64), "zh"));
        var id = AnnotationId.New();
        var anchor = Anchor.Create(id, 0, passage.Id, new TextSpan(0, 2), "北斗", "", " works", passage.Hash);
        var note = Annotation.Create(id, report.Id, AnalystId.Local, [anchor], "see **this**", Colour.Sky, Now);

        await using (var write = library.Context())
        {
            write.AddRange(report, chapter, passage, note, OutboxEntry.Of(report.Id));
            await write.SaveChangesAsync();
        }

        await using var read = library.Context();
        var back = await read.Reports.SingleAsync(row => row.Id == report.Id);
        Assert.Equal("2022-12", back.Issued.ToString());
        Assert.Equal("альфа.md", back.Original!.FileName);
        Assert.Equal("1.2", (await read.Passages.SingleAsync(row => row.Id == passage.Id)).Locator);
        var kept = await read.Annotations.Include(row => row.Anchors).SingleAsync(row => row.Id == id);
        Assert.Equal("北斗", Assert.Single(kept.Anchors).Span.Of(passage.Text));
        Assert.Equal(Now, kept.Created);
        Assert.True(await read.Outbox.AnyAsync(row => row.SubjectId == "alpha" && row.Seq > 0));
    }

    [Fact]
    public async Task A_passage_of_no_report_is_refused_by_the_store_itself()
    {
        var orphan = Section.Chapter(SectionId.New(), new ReportId("nowhere"), SectionKind.Chapter, "one", "One", 0);
        await using var context = library.Context();
        context.Add(orphan);
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task Each_connection_syncs_fully_and_checks_foreign_keys()
    {
        // The second time, it is a connection that has been open before.
        for (var time = 0; time < 2; time++)
        {
            await using var context = library.Context();
            Assert.Equal([2], await context.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync());
            Assert.Equal([1], await context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync());
            Assert.Equal([15_000], await context.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").ToListAsync());
            Assert.Equal(["wal"], await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync());
        }
    }

    [Fact]
    public async Task A_connection_that_was_left_without_checks_has_them_again_when_it_is_next_used()
    {
        for (var i = 0; i < 3; i++)
        {
            await using var context = library.Context();
            await context.Database.OpenConnectionAsync();
            Assert.Equal([1], await context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync());
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF");
        }
    }

    [Fact]
    public async Task Nothing_of_a_context_is_left_in_the_one_that_is_made_of_it()
    {
        var fact = new LibraryFact("left", "1");
        await using (var context = library.Context())
        {
            await context.Database.BeginTransactionAsync();
            context.Add(fact);
            await context.SaveChangesAsync();
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        }

        await using var next = library.Context();
        Assert.Null(next.Database.CurrentTransaction);
        Assert.Empty(next.ChangeTracker.Entries());
        Assert.Equal(QueryTrackingBehavior.NoTracking, next.ChangeTracker.QueryTrackingBehavior);
        Assert.False(await next.Facts.AnyAsync(other => other.Key == fact.Key));
    }

    [Fact]
    public async Task To_look_for_a_library_makes_none()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-tests-");
        await using (var services = new ServiceCollection().AddLogging().AddStorage(new DataFolder(folder.FullName)).BuildServiceProvider())
        {
            await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
            Assert.False(await context.Database.CanConnectAsync());
            await Assert.ThrowsAsync<SqliteException>(() => context.Facts.ToListAsync());
        }

        Assert.Empty(folder.EnumerateFileSystemInfos());
        folder.Delete();
    }

    /// <summary>Connections are opened without the functions that EF would need for them.</summary>
    [Fact]
    public async Task No_number_in_the_store_is_a_decimal()
    {
        await using var context = library.Context();
        var types = context.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Select(property => property.ClrType);
        Assert.DoesNotContain(types, type => (Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal));
    }

    [Fact]
    public async Task Opening_a_library_twice_changes_nothing()
    {
        await using var context = library.Context();
        var before = await context.Facts.SingleAsync(fact => fact.Key == LibraryFact.DatabaseId);
        Assert.Equal(new OpenOutcome.Opened(IsNew: false), await library.Get<OpenLibrary>().RunAsync(CancellationToken.None));
        Assert.Equal(before, await context.Facts.SingleAsync(fact => fact.Key == LibraryFact.DatabaseId));
    }
}
