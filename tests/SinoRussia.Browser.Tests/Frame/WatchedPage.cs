using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>
/// A page under watch: every breach of the content policy and every error on its console is kept from the first byte on.
/// Disposing it asserts that there was none.
/// </summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private const string Watch =
        "document.addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`))";

    private const string RunAxe = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .map(found => `${found.id}: ${found.help} at ${found.nodes.slice(0, 5).map(node => node.html).join(' | ')}`)
        """;

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    private WatchedPage(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<WatchedPage> WatchAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync(Watch);
        var watched = new WatchedPage(context, await context.NewPageAsync());
        watched.Page.Console += (_, message) =>
        {
            if (message.Type == "error") watched.faults.Add($"{message.Text} ({message.Location})");
        };
        watched.Page.PageError += (_, error) => watched.faults.Add(error);
        return watched;
    }

    /// <summary>Errors the test itself brings about, such as a document answered with 404.</summary>
    public void Forgive(string part) => faults.RemoveAll(fault => fault.Contains(part, StringComparison.Ordinal));

    /// <summary>For a page whose server was killed: its console is full of the loss.</summary>
    public void ForgiveAll() => faults.Clear();

    /// <param name="how">What the address does not say of the page, for who reads the failure.</param>
    public async Task AssertAccessibleAsync(string how = "")
    {
        // Run as it is in the page, not through the adapter, which opens a page of its own for each run and takes thrice the time.
        if (!await Page.EvaluateAsync<bool>("'axe' in window")) await Page.EvaluateAsync(Axe.Value);
        var violations = await Page.EvaluateAsync<string[]>(RunAxe);
        Assert.True(violations.Length == 0, $"{Page.Url} {how}: " + string.Join("\n", violations));
    }

    /// <summary>Nothing is wider than the screen, so nobody has to scroll sideways to read.</summary>
    public async Task AssertNoOverflowAsync()
    {
        var wide = await Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= innerWidth ? [] : ['page ' + document.documentElement.scrollWidth,
              ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, .vh'))
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120))]
            """);
        Assert.True(wide.Length == 0, $"{Page.Url} is wider than the screen: {string.Join("\n", wide)}");
    }

    /// <summary>A picture for the eye, where <c>SINORUSSIA_SHOTS</c> names a folder.</summary>
    /// <param name="name">Of the file, without its ending.</param>
    /// <param name="scheme">The colours to show it in from now on; null for those it has.</param>
    public async Task KeepPictureAsync(string name, ColorScheme? scheme = null)
    {
        if (Environment.GetEnvironmentVariable("SINORUSSIA_SHOTS") is not { Length: > 0 } folder) return;
        if (scheme is not null) await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
