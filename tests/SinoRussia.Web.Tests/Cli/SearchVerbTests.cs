using System.Text.Json;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>The verbs over the first content, as a shell calls them.</summary>
public sealed class SearchVerbTests : IDisposable
{
    private readonly string folder = SeededFolder.Copy();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_answer_has_the_documented_shape_and_its_marks_lie_in_the_snippet()
    {
        var answer = await JsonAsync("missile warning", "--type", "digest", "--type", "finding", "--limit", "2");
        Assert.Equal("missile and warning", answer.GetProperty("understood").GetString());
        Assert.True(answer.GetProperty("total").GetInt32() >= 2);
        Assert.True(answer.GetProperty("facets").GetProperty("type").GetProperty("finding").GetInt32() > 0);
        var hits = answer.GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(2, hits.Count);
        foreach (var hit in hits)
        {
            string[] names = ["type", "id", "score", "report", "chapter", "section", "paragraph", "part", "title", "url", "snippet", "marks"];
            Assert.All(names, name => Assert.True(hit.TryGetProperty(name, out _), name));
            var snippet = hit.GetProperty("snippet").GetString()!;
            Assert.All(hit.GetProperty("marks").EnumerateArray(), mark => Assert.Contains(
                snippet[mark[0].GetInt32()..mark[1].GetInt32()].ToLowerInvariant(), new[] { "missile", "missiles", "warning", "missile-warning" }));
        }
    }

    [Fact]
    public async Task Complaints_come_with_their_place_and_what_is_unknown_is_refused()
    {
        var complaint = Assert.Single((await JsonAsync("radar colour:red")).GetProperty("complaints").EnumerateArray());
        Assert.Equal((6, 7), (complaint.GetProperty("at").GetInt32(), complaint.GetProperty("length").GetInt32()));

        var unknown = await ProgramRun.OfAsync("search", "radar", "--report", "nowhere", "--data", folder);
        Assert.Equal((1, ""), (unknown.ExitCode, unknown.Output));
        Assert.Contains("nowhere", unknown.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await ProgramRun.OfAsync("search", "radar", "--type", "nothing", "--data", folder)).ExitCode);
        Assert.Equal(2, (await ProgramRun.OfAsync("search", "radar", "--limit", "-1", "--data", folder)).ExitCode);
    }

    [Fact]
    public async Task A_search_can_be_held_within_what_a_page_can_and_be_put_in_another_order()
    {
        var all = await JsonAsync("missile");
        var chapter = all.GetProperty("facets").GetProperty("chapter").EnumerateObject().First();
        Assert.Equal(chapter.Value.GetInt32(), (await JsonAsync("missile", "--chapter", chapter.Name)).GetProperty("total").GetInt32());
        Assert.Equal(
            (await JsonAsync("missile warning")).GetProperty("total").GetInt32(),
            (await JsonAsync("missile", "--within", "warning")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await JsonAsync("missile", "--year", "1990..1999")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await JsonAsync("missile", "--tag", "nobody’s")).GetProperty("total").GetInt32());

        var dates = (await JsonAsync("exercise", "--type", "event", "--sort", "date")).GetProperty("hits").EnumerateArray().Select(hit => Text(hit, "date")).ToList();
        Assert.True(dates.Count > 2);
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);

        foreach (var (option, value) in new[] { ("--chapter", "nowhere"), ("--dossier", "nowhere") })
        {
            var unknown = await ProgramRun.OfAsync("search", "radar", option, value, "--data", folder);
            Assert.Equal((1, ""), (unknown.ExitCode, unknown.Output));
            Assert.Contains("nowhere", unknown.Errors, StringComparison.Ordinal);
        }

        foreach (var (option, value) in new[] { ("--year", "soon"), ("--sort", "luck"), ("--perspective", "mine"), ("--report", "") })
            Assert.Equal(2, (await ProgramRun.OfAsync("search", "radar", option, value, "--data", folder)).ExitCode);
    }

    [Fact]
    public async Task Records_are_hits_with_what_they_are_and_can_be_asked_for_by_type()
    {
        var entity = (await JsonAsync("Бэйдоу")).GetProperty("hits")[0];
        Assert.Equal(
            ("entity", "beidou", "", "BeiDou", "/entities/beidou", "technology"),
            (Text(entity, "type"), Text(entity, "id"), Text(entity, "report"), Text(entity, "title"), Text(entity, "url"), Text(entity, "detail")));
        var happening = (await JsonAsync("SCO founded", "--type", "event")).GetProperty("hits")[0];
        Assert.Equal(("event", "2001-06-15"), (Text(happening, "type"), Text(happening, "date")));
        var run = await ProgramRun.OfAsync("search", "SCO founded", "--type", "event", "--data", folder);
        Assert.Contains("1. event  2001-06-15, Shanghai, China\n   [SCO] [founded]\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_json_a_person_can_read_it_and_nothing_found_is_said_with_offers()
    {
        var run = await ProgramRun.OfAsync("search", "hypersonic Antarctica", "--data", folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("0 results for: hypersonic and Antarctica\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("without Antarctica", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_names_and_what_may_have_been_meant_are_in_the_answer_and_names_can_be_switched_off()
    {
        var named = await JsonAsync("北斗");
        Assert.Contains(named.GetProperty("also").EnumerateArray(), also => also.GetProperty("name").GetString() == "BeiDou" && !also.GetProperty("off").GetBoolean());
        Assert.True(named.GetProperty("total").GetInt32() > 0);
        Assert.All(
            (await JsonAsync("北斗", "--no-names")).GetProperty("hits").EnumerateArray(), hit => Assert.Contains("北斗", hit.GetProperty("snippet").GetString(), StringComparison.Ordinal));
        Assert.Contains(
            (await JsonAsync("北斗", "--without-name", "BeiDou")).GetProperty("also").EnumerateArray(),
            also => also.GetProperty("name").GetString() == "BeiDou" && also.GetProperty("off").GetBoolean());

        var meant = (await JsonAsync("misile")).GetProperty("didYouMean")[0];
        Assert.Equal("missile", meant.GetProperty("query").GetString());
        Assert.True(meant.GetProperty("total").GetInt32() > 0);
        Assert.Contains("  Did you mean: missile (", (await ProgramRun.OfAsync("search", "misile", "--data", folder)).Output, StringComparison.Ordinal);
        Assert.Contains("  Also searched for: ", (await ProgramRun.OfAsync("search", "北斗", "--data", folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_counts_what_it_indexed_and_a_deleted_index_is_rebuilt_by_the_next_search()
    {
        var run = await ProgramRun.OfAsync("reindex", "--data", folder);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(" texts indexed.\n", run.Output, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(folder, "index"), recursive: true);
        Assert.True((await JsonAsync("satellite")).GetProperty("total").GetInt32() > 0);
    }

    [Fact]
    public async Task A_byte_that_is_not_what_was_written_costs_a_rebuild_and_nothing_else()
    {
        var expected = (await JsonAsync("satellite")).GetProperty("total").GetInt32();
        var largest = new DirectoryInfo(Path.Combine(folder, "index")).GetFiles("_*").MaxBy(file => file.Length)!.FullName;
        var bytes = await File.ReadAllBytesAsync(largest);
        bytes[bytes.Length / 2] ^= 4;
        await File.WriteAllBytesAsync(largest, bytes);
        Assert.Equal(expected, (await JsonAsync("satellite")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await ProgramRun.OfAsync("doctor", "--data", folder)).ExitCode);
    }

    private static string? Text(JsonElement hit, string name) => hit.GetProperty(name).GetString();

    private async Task<JsonElement> JsonAsync(string query, params string[] options)
    {
        var run = await ProgramRun.OfAsync(["search", query, "--json", "--data", folder, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
