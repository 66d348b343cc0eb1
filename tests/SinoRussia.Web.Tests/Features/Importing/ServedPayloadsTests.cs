using System.Text;
using System.Text.Json;
using SinoRussia.Tests.Corpus;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>Collections of real attacks, imported as one report and served.</summary>
public sealed class ServedPayloadsTests(ImportServer server) : IClassFixture<ImportServer>
{
    [CorpusFact]
    public async Task No_payload_becomes_script_a_handler_or_a_foreign_address_on_any_page_that_shows_it()
    {
        var files = Directory.GetFiles(SharedFolder.File("bad-inputs", "xss"), "*.json").Order(StringComparer.Ordinal).ToList();
        var payloads = files.Select(file => (Name: Path.GetFileNameWithoutExtension(file), All: Payloads(file))).ToList();

        var (id, state) = await server.ImportAsync("<svg onload=alert(1)>.md", Encoding.UTF8.GetBytes(Report(payloads)));
        Assert.Equal("done", state);
        var result = await server.PageAsync("/import/" + id);
        var said = result.QuerySelector($"[data-job='{id}']")!.TextContent;
        Assert.True(said.Contains("Imported.", StringComparison.Ordinal), said);
        var report = result.QuerySelector(".import-title a")!.GetAttribute("href")!;
        var record = await server.PageAsync(report);
        var chapters = record.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!.Split('#', '?')[0])
            .Where(address => address.StartsWith(report + "/", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(chapters.Count >= 2 * files.Count, $"{chapters.Count} chapters");

        Assert.Empty(ServedPage.Faults(result));
        Assert.Empty(ServedPage.Faults(record));
        Assert.Empty(ServedPage.Faults(await server.PageAsync("/")));
        Assert.Empty(ServedPage.Faults(await server.PageAsync("/import")));
        var passages = 0;
        foreach (var chapter in chapters)
        {
            var page = await server.PageAsync(chapter);
            Assert.Empty(ServedPage.Faults(page));
            passages += page.QuerySelectorAll("[data-passage]").Length;
        }

        Assert.True(passages > payloads.Sum(file => file.All.Count), $"{passages} passages");
    }

    /// <summary>
    /// Each payload once in a list item of its own, which ends whatever markup it opens, once as it is, in chapters of their own; and some
    /// in the places that make the record.
    /// </summary>
    private static string Report(IEnumerable<(string Name, IReadOnlyList<string> All)> payloads)
    {
        var text = new StringBuilder("---\ntitle: '<script>alert(1)</script>'\nauthor: '<img src=x onerror=alert(1)>'\nurl: 'javascript:alert(1)'\n---\n\n");
        foreach (var (name, all) in payloads)
        {
            text.Append("# <script>alert(2)</script> ").Append(name).Append(" [x](javascript:alert(3))\n\n");
            foreach (var payload in all) text.Append("- ").Append(payload.ReplaceLineEndings("\n  ")).Append("\n\n");
            text.Append("# ").Append(name).Append(" as it is\n\nWords.\n\n");
            foreach (var payload in all.Where(payload => !payload.Contains("<!--", StringComparison.Ordinal))) text.Append(payload).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>Without zero bytes: one of them makes the whole file a binary one, which is refused.</summary>
    private static IReadOnlyList<string> Payloads(string file)
        => [.. JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateArray().Select(one => one.GetProperty("payload").GetString()!.Replace("\0", "", StringComparison.Ordinal))];
}
