using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.Importing.Seed;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>A library whose first content can be changed and loaded again.</summary>
internal sealed class ReseededLibrary : TemporaryLibrary, IDisposable
{
    public static readonly ReportId Report = new("csis-2022-sino-russian-alignment");

    public ReseededLibrary()
        : this(new SeedCopy())
    {
    }

    private ReseededLibrary(SeedCopy seed)
        : base(services => services.AddSingleton(new SeedSource(seed.Folder))) => Seed = seed;

    public SeedCopy Seed { get; }

    public override async Task InitializeAsync()
        => Assert.IsType<OpenOutcome.Opened>(await Get<OpenFolder>().RunAsync(CancellationToken.None));

    public new void Dispose()
    {
        base.Dispose();
        Seed.Dispose();
    }

    public Task<LoadSeedOutcome> LoadAsync() => Get<LoadSeed>().RunAsync(CancellationToken.None);

    /// <summary>Imports a text of our own with the report's headings, and in each section as many paragraphs as findings point at.</summary>
    public async Task AttachTextAsync()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(await TextAsync()));
        var outcome = await Get<ImportReport>().RunAsync(new ImportRequest(content, "text.md", Report), null, CancellationToken.None);
        var attached = Assert.IsType<ImportOutcome.Attached>(outcome);
        Assert.Equal(attached.EvidenceTotal, attached.EvidenceLinked);
    }

    private async Task<string> TextAsync()
    {
        await using var context = Context();
        var places = await context.Findings.SelectMany(finding => finding.Evidence, (finding, evidence) => new { finding.ChapterId, evidence.Section, evidence.Paragraph }).ToListAsync();
        var text = new StringBuilder("Words before the first chapter.\n\n");
        foreach (var section in await context.Sections.OrderBy(section => section.Order).ToListAsync())
        {
            text.Append(CultureInfo.InvariantCulture, $"{(section.Level == 1 ? "###" : "####")} {section.Title}\n\n");
            var last = places.Where(place => place.ChapterId == section.ChapterId && place.Section == section.Title).Select(place => place.Paragraph).DefaultIfEmpty(1).Max();
            for (var n = 1; n <= last + 1; n++) text.Append(CultureInfo.InvariantCulture, $"Paragraph {n} under {section.Number}, in words of our own.\n\n");
        }

        return text.ToString();
    }
}
