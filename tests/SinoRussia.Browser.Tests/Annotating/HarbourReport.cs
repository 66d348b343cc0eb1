using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Browser.Tests.Frame;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Browser.Tests.Annotating;

/// <summary>A small report of our own making, imported into the folder of the running server; each test has one of its own.</summary>
internal sealed class HarbourReport : IAsyncDisposable
{
    private const string Text = """
        ## The First Winter

        The harbour froze in the second week. Nobody had counted the boats before, so nobody could say how many were lost. Two keepers
        wrote two lists, and the lists did not agree.

        A patrol went out at dawn. It came back with *three* witnesses, a broken lamp and a story about a light under the ice that no
        instrument had recorded.

        - The first list names nineteen boats.
        - The second list names twenty-two, among them one that was never built.

        ### What the keepers said

        The elder keeper trusted her ledger. “Paper does not freeze,” she said, and for a year the council quoted her in every dispute
        about insurance, salvage and the price of rope.

        Учения начались утром. 北斗系统在夜里工作。The younger keeper wrote in three languages and was believed in none.

        ## The Second Winter

        The ice came late. The council had bought a new lamp by then, and a bell that nobody could hear.
        """;

    private readonly ServiceProvider services;

    private HarbourReport(ServiceProvider services, ReportId id) => (this.services, Id) = (services, id);

    public ReportId Id { get; }

    public string Chapter => $"/reports/{Id}/the-first-winter";

    public static async Task<HarbourReport> AddAsync(ServerProcess server)
    {
        var services = new ServiceCollection().AddLogging().AddLibrary(new DataFolder(server.Folder)).BuildServiceProvider();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes($"---\ntitle: Harbour {Guid.NewGuid():N}\n---\n\n{Text}"));
        var outcome = await services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(file, "harbour.md"), null, CancellationToken.None);
        return new HarbourReport(services, Assert.IsType<ImportOutcome.Imported>(outcome).Report);
    }

    /// <summary>What the library really holds, asked behind the server's back.</summary>
    public async Task<IReadOnlyList<AnnotationRow>> NotesAsync()
        => (await services.GetRequiredService<ListAnnotations>().RunAsync(new AnnotationFilter { Report = Id }, CancellationToken.None)).Rows;

    /// <summary>A note as another analyst, or the command line, would make it.</summary>
    public async Task<AnnotationRow> AnnotateAsync(string quote, string note, Colour colour = Colour.Straw, params string[] tags)
    {
        var outcome = await services.GetRequiredService<AnnotateQuote>().RunAsync(new QuoteDraft(Id, quote, null, null, note, tags, colour), CancellationToken.None);
        return Assert.IsType<AnnotateQuoteOutcome.Saved>(outcome).Annotation;
    }

    public Task<AnnotateOutcome> EditAsync(AnnotationRow row, string note)
        => services.GetRequiredService<EditAnnotation>().RunAsync(row.Id, row.Version, note, row.Tags, row.Colour, CancellationToken.None);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
