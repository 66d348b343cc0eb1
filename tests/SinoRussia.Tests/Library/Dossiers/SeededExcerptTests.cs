using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Dossiers;

/// <summary>What the first content, which is our own wording, becomes in a dossier.</summary>
public sealed class SeededExcerptTests(SeededLibrary library) : IClassFixture<SeededLibrary>
{
    [Fact]
    public async Task A_digest_is_cited_as_ours_and_never_with_a_paragraph_of_the_report()
    {
        await using var context = library.Context();
        var digest = await context.Digests.FirstAsync(row => row.ChapterId == new SectionId("ch-space-us-view") && row.Heading != null);
        var text = await ExportAsync(new ExcerptPick.Digest(digest.Id));
        Assert.Contains("[^1]: Our digest, not the report’s words; see Robert Samuel Wilson, “Sino-Russian Space Cooperation", text, StringComparison.Ordinal);
        Assert.Contains(", ed. Max Bergmann and Andrew Lohsen (Center for Strategic and International Studies, 2022), §6.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("¶", text, StringComparison.Ordinal);
        Assert.DoesNotContain("> ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_without_the_full_text_is_our_wording_with_the_place_it_rests_on()
    {
        await using var context = library.Context();
        var finding = await context.Findings.Include(row => row.Evidence).FirstAsync(row => row.ChapterId == new SectionId("ch-space-china-view"));
        var text = await ExportAsync(new ExcerptPick.Finding(finding.Id));
        Assert.Contains("[^1]: Our wording, not the report’s; see Marc Julienne, “China-Russia Cooperation in Space: The Reality behind the Speeches,” in *", text, StringComparison.Ordinal);
        Assert.Contains($"¶{finding.Evidence.OrderBy(row => row.Order).First().Paragraph}", text, StringComparison.Ordinal);
        Assert.Contains($"Permanent link: <http://127.0.0.1:5080/findings/{finding.Id}>", text, StringComparison.Ordinal);
        Assert.Contains(" · ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("> ", text, StringComparison.Ordinal);
    }

    private async Task<string> ExportAsync(ExcerptPick pick)
    {
        var dossier = Assert.IsType<DossierOutcome.Changed>(await library.Get<CreateDossier>().RunAsync("D", CancellationToken.None)).Dossier;
        Assert.IsType<DossierOutcome.Changed>(await library.Get<AddExcerpt>().RunAsync(dossier, pick, CancellationToken.None));
        var file = Assert.IsType<ExportOutcome.Exported>(await library.Get<ExportDossier>().RunAsync(dossier, "markdown", CancellationToken.None));
        return System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
    }
}
