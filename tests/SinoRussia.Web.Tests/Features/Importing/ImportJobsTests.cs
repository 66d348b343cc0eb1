using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Web.Features.Importing;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

public sealed class ImportJobsTests : IDisposable
{
    private static readonly ImportState.Failed Ended = new("Ended.");

    private readonly DataFolder folder = new(Directory.CreateTempSubdirectory("sinorussia-jobs-").FullName);
    private readonly FakeTimeProvider clock = new();
    private readonly ImportJobs jobs;

    public ImportJobsTests() => jobs = new ImportJobs(Options.Create(new ImportLimits { MaxFiles = 2, MaxResults = 3 }), clock);

    public void Dispose()
    {
        jobs.Dispose();
        Directory.Delete(folder.Root, recursive: true);
    }

    [Fact]
    public async Task There_are_so_many_places_and_no_more_until_a_file_has_come_to_its_end()
    {
        var first = await AddAsync("first.md");
        await AddAsync("second.md");
        Assert.Null(jobs.TryTakePlace());

        first.MoveTo(Ended, clock.GetUtcNow());

        Assert.Single(Files());
        Assert.NotNull(jobs.TryTakePlace());
    }

    [Fact]
    public async Task A_file_stopped_while_it_waits_is_gone_and_never_read()
    {
        var job = await AddAsync("waiting.md");
        jobs.Stop(job);
        Assert.Empty(Files());
        Assert.False(job.MoveTo(new ImportState.Waiting(), clock.GetUtcNow()));
        Assert.Equal(new ImportState.Stopped("Stopped."), job.State);
    }

    [Fact]
    public async Task A_question_is_answered_once_and_puts_the_file_back_into_the_queue()
    {
        var job = await AskingAsync("known.md");
        Assert.True(jobs.Decide(job, WhenRecognised.Attach));
        Assert.False(jobs.Decide(job, WhenRecognised.KeepApart));
        Assert.Equal(WhenRecognised.Attach, job.Recognised);
        Assert.Single(Files());
    }

    [Fact]
    public async Task A_question_nobody_answers_is_let_go_after_an_hour_with_its_file()
    {
        var job = await AskingAsync("known.md");
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.IsType<ImportState.Asking>(job.State);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.IsType<ImportState.Stopped>(job.State);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Results_are_kept_for_an_hour()
    {
        var job = await AddAsync("done.md");
        job.MoveTo(Ended, clock.GetUtcNow());
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Same(job, jobs.Find(job.Id));
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(jobs.Find(job.Id));
    }

    [Fact]
    public void Only_the_last_results_are_kept()
    {
        for (var at = 0; at < 5; at++)
        {
            jobs.AddFailed(null, $"{at}.md", "No.");
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["4.md", "3.md", "2.md"], jobs.All().Select(job => job.FileName));
    }

    [Fact]
    public async Task The_files_of_one_form_are_found_by_their_common_id_and_each_by_its_own()
    {
        var first = await AddAsync("first.md", "batch");
        var second = await AddAsync("second.md", "batch");
        Assert.Equal([first, second], jobs.Of("batch").ToHashSet());
        Assert.Equal([first], jobs.Of(first.Id));
    }

    private string[] Files() => Directory.GetFiles(folder.Incoming);

    private async Task<ImportJob> AskingAsync(string name)
    {
        var job = await AddAsync(name);
        job.MoveTo(new ImportState.Asking(new ImportOutcome.NeedsConfirmation(new ReportId("known"), "Known", 9, 9)), clock.GetUtcNow());
        return job;
    }

    private async Task<ImportJob> AddAsync(string name, string? batch = null)
    {
        var received = await new ReceiveFile(folder, new DurableFiles()).RunAsync(new MemoryStream([1]), 1, CancellationToken.None);
        var place = jobs.TryTakePlace()!;
        place.File = Assert.IsType<ReceiveOutcome.Received>(received).File;
        return jobs.Add(batch, name, place);
    }
}
