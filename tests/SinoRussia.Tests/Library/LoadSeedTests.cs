using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Tests.Storage;
using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Tests.Library;

public sealed class LoadSeedTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_first_content_comes_in_whole_and_only_once()
    {
        using var library = new TemporaryLibrary();
        await library.InitializeAsync();
        var clock = Stopwatch.StartNew();

        Assert.IsType<LoadSeedOutcome.Loaded>(await library.Get<LoadSeed>().RunAsync(CancellationToken.None));
        output.WriteLine($"Loaded in {clock.ElapsedMilliseconds} ms");
        clock.Restart();
        Assert.IsType<LoadSeedOutcome.Current>(await library.Get<LoadSeed>().RunAsync(CancellationToken.None));
        output.WriteLine($"Found current in {clock.ElapsedMilliseconds} ms");

        await using var context = library.Context();
        var report = await context.Reports.Include(report => report.Contributors).SingleAsync();
        Assert.Equal("csis-2022-sino-russian-alignment", report.Id.Value);
        Assert.Equal(["Max Bergmann", "Andrew Lohsen"], report.Contributors.Where(person => person.Role == ContributorRole.Editor).OrderBy(person => person.Order).Select(person => person.Name));
        Assert.Equal(10, await context.Sections.CountAsync(section => section.Level == 1));
        Assert.Equal(150, await context.Findings.CountAsync());
        Assert.Equal(52, await context.Domains.CountAsync());
        Assert.Equal(181, await context.Entities.CountAsync());
        Assert.Equal(126, await context.Events.CountAsync());
        Assert.Equal(17, await context.Series.CountAsync());
        Assert.Equal(169, await context.Sources.CountAsync());
        Assert.Equal(21, await context.SourceDocuments.CountAsync());
        Assert.Equal(10, await context.SynopsisPoints.CountAsync());
        Assert.Equal(32, await context.RelatedReports.CountAsync());
        Assert.Equal(8, await context.Discrepancies.CountAsync());
        Assert.Equal(OutboxKind.All, (await context.Outbox.SingleAsync()).Kind);
    }

    [Fact]
    public async Task Chapters_have_slugs_numbers_and_the_sections_of_the_report()
    {
        using var library = new SeededLibrary();
        await library.InitializeAsync();
        await using var context = library.Context();
        var chapters = await context.Sections.Where(section => section.Level == 1).OrderBy(section => section.Order).ToListAsync();
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "A"], chapters.Select(chapter => chapter.Number));
        var space = chapters[5];
        Assert.Equal(("ch-space-us-view", "space-us-view"), (space.Id.Value, space.Slug));
        var sections = await context.Sections.Where(section => section.ParentId == space.Id).OrderBy(section => section.Order).ToListAsync();
        Assert.Equal(["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7"], sections.Select(section => section.Number));
        Assert.All(sections, section => Assert.Equal(space.Id, section.ChapterId));
    }

    [Fact]
    public async Task Eight_starts_at_once_load_it_once()
    {
        using var library = new TemporaryLibrary();
        await library.InitializeAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => library.Get<LoadSeed>().RunAsync(CancellationToken.None))));
        Assert.Single(outcomes.OfType<LoadSeedOutcome.Loaded>());
        Assert.Equal(7, outcomes.OfType<LoadSeedOutcome.Current>().Count());
    }
}
