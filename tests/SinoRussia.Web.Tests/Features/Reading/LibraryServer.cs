using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Reading;

/// <summary>The real server over the first content and one report of every kind of block, written for the tests.</summary>
public sealed class LibraryServer : RunningServer
{
    public const string Seed = "/reports/csis-2022-sino-russian-alignment";

    private const string Blocks = """
        ---
        title: Lamps of the Coast
        author: Ada Keeper
        date: 2021-05-04
        language: en
        ---

        ## The Lamps

        > #### Ada Keeper and Bo Warden

        The first lamp burned *oil*, the second **gas**, and the third 北斗 or Бэйдоу; see [the list](https://example.org/lamps?a=1&b=2).[^1]

        - One lamp at the mole
        - Two at the church
          - one of them blind
          - one of them new
        - None at the inn

        3. Third things third
        4. Fourth things fourth

        > A quoted keeper said: nothing burns
        > like wet rope.

        ### Tables of light

        | Lamp | Reach |
        | --- | ---: |
        | Mole | 12 |
        | Church | 7 |

        ```
        lamp(1)
          lamp(2)
        ```

        A line with a break\
        goes on below, `as code` does.

        [^1]: The list was lost in the flood.

        ## The Wardens

        Wardens watch lamps.
        """;

    public ReportId Lamps { get; private set; }

    public string Chapter => $"/reports/{Lamps}/the-lamps";

    public IDbContextFactory<LibraryContext> Contexts => App.Services.GetRequiredService<IDbContextFactory<LibraryContext>>();

    /// <summary>The element that holds a passage's text on its page.</summary>
    public static string Holder(PassageId passage) => $"[data-passage='{passage}']";

    public async Task<List<Passage>> PassagesAsync(ReportId report)
    {
        await using var context = await Contexts.CreateDbContextAsync();
        return await context.Passages.Where(passage => passage.ReportId == report).OrderBy(passage => passage.Order).ToListAsync();
    }

    public async Task<AnnotationRow> AnnotateAsync(string quote, string note)
    {
        var outcome = await App.Services.GetRequiredService<AnnotateQuote>().RunAsync(new QuoteDraft(Lamps, quote, null, null, note, ["coast"]), CancellationToken.None);
        return Assert.IsType<AnnotateQuoteOutcome.Saved>(outcome).Annotation;
    }

    protected override async Task FillAsync(IServiceProvider services)
    {
        await services.GetRequiredService<OpenFolder>().RunAsync(CancellationToken.None);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Blocks));
        var outcome = await services.GetRequiredService<ImportReport>().RunAsync(new ImportRequest(file, "lamps.md"), null, CancellationToken.None);
        Lamps = Assert.IsType<ImportOutcome.Imported>(outcome).Report;
    }
}
