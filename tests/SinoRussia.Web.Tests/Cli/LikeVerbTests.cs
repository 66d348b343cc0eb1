using System.Text.Json;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

public sealed class LikeVerbTests : IDisposable
{
    private readonly string folder = SeededFolder.Copy();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_is_like_a_finding_is_listed_with_what_it_shares()
    {
        var found = await ProgramRun.OfAsync("search", "satellite", "--type", "finding", "--limit", "1", "--json", "--data", folder);
        var id = JsonDocument.Parse(found.Output).RootElement.GetProperty("hits")[0].GetProperty("id").GetString()!;
        var run = await ProgramRun.OfAsync("like", "--finding", id, "--limit", "3", "--json", "--data", folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var answer = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("finding", id), (answer.GetProperty("subject").GetProperty("type").GetString(), answer.GetProperty("subject").GetProperty("id").GetString()));
        Assert.Empty(answer.GetProperty("otherReports").EnumerateArray());
        var likes = answer.GetProperty("sameReport").EnumerateArray().ToList();
        Assert.Equal(3, likes.Count);
        Assert.All(likes, like =>
        {
            Assert.NotEqual(id, like.GetProperty("hit").GetProperty("id").GetString());
            Assert.NotEmpty(like.GetProperty("shared").EnumerateArray());
        });

        var told = await ProgramRun.OfAsync("like", "--finding", id, "--limit", "3", "--data", folder);
        Assert.StartsWith("Found by: ", told.Output, StringComparison.Ordinal);
        Assert.Contains("In other reports: nothing\n", told.Output, StringComparison.Ordinal);
        Assert.Equal(3, told.Output.Split("   Alike in: ").Length - 1);
    }

    [Fact]
    public async Task One_text_is_wanted_and_it_must_be_there()
    {
        Assert.Equal(2, (await ProgramRun.OfAsync("like", "--data", folder)).ExitCode);
        Assert.Equal(2, (await ProgramRun.OfAsync("like", "--passage", "a", "--finding", "b", "--data", folder)).ExitCode);
        var unknown = await ProgramRun.OfAsync("like", "--passage", "nowhere", "--data", folder);
        Assert.Equal((1, ""), (unknown.ExitCode, unknown.Output));
        Assert.Contains("nowhere", unknown.Errors, StringComparison.Ordinal);
    }
}
