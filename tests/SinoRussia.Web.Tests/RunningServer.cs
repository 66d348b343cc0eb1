using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Storage;
using SinoRussia.Web.Hosting;
using Xunit;

namespace SinoRussia.Web.Tests;

/// <summary>The real server on a free port of this computer, over a library in a temporary folder.</summary>
public class RunningServer : IAsyncLifetime
{
    public DataFolder Folder { get; } = new(Directory.CreateTempSubdirectory("sinorussia-web-").FullName);

    public WebApplication App { get; private set; } = null!;

    /// <summary>Follows no redirect, keeps no cookie, unpacks nothing by itself.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = Server.Build(new ServerSettings(Folder, ["http://127.0.0.1:0"]), Adjust);
        await App.Services.GetRequiredService<OpenLibrary>().RunAsync(CancellationToken.None);
        AddRoutes(App);
        await FillAsync(App.Services);
        await App.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(App.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        Directory.Delete(Folder.Root, recursive: true);
    }

    public async Task<string> GetTextAsync(string address)
    {
        using var response = await Client.GetAsync(address);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The page as an independent HTML parser reads it, whatever its status.</summary>
    public async Task<IDocument> GetPageAsync(string address)
    {
        using var response = await Client.GetAsync(address);
        return await ParseAsync(await response.Content.ReadAsStringAsync());
    }

    public static Task<IDocument> ParseAsync(string html)
        => BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));

    /// <summary>
    /// Replaces the clock or the disk; who overrides it calls it as well. The tests of a class ask from one address and faster than a person,
    /// so they are allowed what they ask: whether a burst holds them would otherwise depend on the machine's speed.
    /// </summary>
    protected virtual void Adjust(IServiceCollection services)
    {
        var much = new RateLimits.Allowance(100_000, 1000);
        services.AddSingleton(new RateLimits.Allowances(much, much, much));
    }

    /// <summary>For endpoints that a test needs and the product has not.</summary>
    protected virtual void AddRoutes(WebApplication app)
    {
    }

    protected virtual Task FillAsync(IServiceProvider services) => Task.CompletedTask;
}
