using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Dossiers;

/// <summary>A library with the lighthouse report and one dossier.</summary>
public sealed class DossierLibrary : AnnotatedLibrary
{
    public DossierId Id { get; private set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Id = Assert.IsType<DossierOutcome.Changed>(await Get<CreateDossier>().RunAsync(" Early warning ", CancellationToken.None)).Dossier;
    }

    public async Task<DossierItemId> AddAsync(ExcerptPick pick)
        => Assert.IsType<DossierOutcome.Changed>(await Get<AddExcerpt>().RunAsync(Id, pick, CancellationToken.None)).Item!.Value;

    public async Task<DossierItemId> AddTextAsync(string text)
        => Assert.IsType<DossierOutcome.Changed>(await Get<AddOwnText>().RunAsync(Id, text, CancellationToken.None)).Item!.Value;

    public async Task<DossierReading> ReadAsync()
        => await Get<ReadDossier>().RunAsync(Id, CancellationToken.None) ?? throw new InvalidOperationException("The dossier is gone.");

    /// <summary>The dossier as Markdown, by way of the verb.</summary>
    public async Task<string> MarkdownAsync() => System.Text.Encoding.UTF8.GetString(
        Assert.IsType<ExportOutcome.Exported>(await Get<ExportDossier>().RunAsync(Id, "markdown", CancellationToken.None)).Bytes.Span);
}
