using Microsoft.Playwright;
using Xunit;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>One browser and one server for all tests of a run; each test has a browser context of its own.</summary>
public sealed class BrowserRun : IAsyncLifetime
{
    public const string Name = "browser";

    private IPlaywright? playwright;
    private Task<FurnishedLibrary>? furnished;

    public IBrowser Browser { get; private set; } = null!;

    public ServerProcess Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Without a browser every test of the run is skipped, except in CI, where this is the failure.
        if (Chromium.Executable is not { } executable)
        {
            Assert.False(Chromium.IsCi, BrowserSkip.Reason);
            return;
        }

        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(30_000);
        var server = ServerProcess.StartAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable.Length > 0 ? executable : null,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        Server = await server;
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        if (Server is not null) await Server.DisposeAsync();
    }

    /// <summary>What the server's library holds once somebody asked for real content.</summary>
    internal Task<FurnishedLibrary> FurnishedAsync() => furnished ??= FurnishedLibrary.FurnishAsync(this);

    /// <summary>A page of its own context that records what no page of ours may do.</summary>
    internal async Task<WatchedPage> OpenAsync(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, ServerProcess? server = null)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (server ?? Server).Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
        var page = await WatchedPage.WatchAsync(context);
        await page.Page.GotoAsync(address);
        return page;
    }
}

[CollectionDefinition(BrowserRun.Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserRun>;
