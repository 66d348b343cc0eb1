using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

public sealed class AnnotateVerbTests : IAsyncLifetime
{
    private readonly DataFolder folder = new(SeededFolder.Copy());

    public async Task InitializeAsync()
    {
        var services = new ServiceCollection().AddLogging().AddLibrary(folder);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<OpenLibrary>().RunAsync(CancellationToken.None);
        await using var context = await provider.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
        var (known, digest) = (Report.Create(new ReportId("harbour"), Origin.Import, "Harbour", DateTimeOffset.UnixEpoch), Report.Create(new ReportId("digest"), Origin.Seed, "Digest", DateTimeOffset.UnixEpoch));
        var chapter = Section.Chapter(SectionId.New(), known.Id, SectionKind.Chapter, "boats", "Boats", 0);
        var texts = new[] { "A boat is a boat.", "Корабли — это «другое» дело." };
        context.AddRange(known, digest, chapter);
        context.AddRange(texts.Select((text, order) => Passage.Create(
            PassageId.New(), chapter, order, new PassagePlace(order + 1, order == 0 ? null : 2, null), new PassageContent(PassageKind.Paragraph, text, text, TextHash.Of(text), "en"))));
        await context.SaveChangesAsync();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder.Root, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_note_on_a_quote_is_there_for_the_next_call()
    {
        var run = await RunAsync("annotate", "harbour", "--quote", "это «другое» дело", "--note", "Какое?", "--tag", "спор", "--tag", "to-verify", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var saved = JsonDocument.Parse(run.Output).RootElement;
        var listed = await RunAsync("annotations", "--report", "harbour", "--json");

        Assert.Equal(0, listed.ExitCode);
        var note = Assert.Single(JsonDocument.Parse(listed.Output).RootElement.EnumerateArray());
        Assert.Equal(saved.GetRawText(), note.GetRawText());
        Assert.Contains("\"quote\":\"это «другое» дело\",\"prefix\":\"Корабли — \",\"suffix\":\".\"", listed.Output, StringComparison.Ordinal);
        Assert.Contains("\"section\":\"Boats\",\"paragraph\":2,\"part\":2,\"start\":10,\"end\":27", listed.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["id", "report", "chapter", "anchors", "note", "tags", "colour", "created", "modified", "version"], note.EnumerateObject().Select(field => field.Name));
        Assert.Contains("#спор", (await RunAsync("annotations")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 places", "harbour", "--quote", "boat")]
    [InlineData("does not stand", "harbour", "--quote", "anchor")]
    [InlineData("none with these words", "harbour", "--quote", "boat", "--prefix", "an old")]
    [InlineData("never quoted", "digest", "--quote", "boat")]
    [InlineData("no report", "nowhere", "--quote", "boat")]
    public async Task What_cannot_be_annotated_is_refused_with_the_reason(string reason, params string[] words)
    {
        var run = await RunAsync(["annotate", .. words]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_before_tell_equal_quotes_apart()
    {
        var run = await RunAsync("annotate", "harbour", "--quote", "boat", "--prefix", "is a");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("harbour/boats ¶1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_without_a_quote_is_wrong_usage()
        => Assert.Equal(2, (await RunAsync("annotate", "harbour")).ExitCode);

    private Task<ProgramRun> RunAsync(params string[] words) => ProgramRun.OfAsync([.. words, "--data", folder.Root]);
}
