using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>A server, and the cookies and the form token of a browser that has opened its import page.</summary>
public class ImportServer : RunningServer, IAsyncLifetime
{
    public CookieContainer Cookies { get; } = new();

    /// <summary>Keeps cookies, as a browser does; follows no redirect.</summary>
    public HttpClient Browser { get; private set; } = new();

    public string Token { get; private set; } = "";

    /// <summary>Files that lie where uploads come in.</summary>
    public string[] Incoming => Directory.Exists(Folder.Incoming) ? Directory.GetFiles(Folder.Incoming) : [];

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        Browser = new HttpClient(handler) { BaseAddress = Client.BaseAddress, Timeout = TimeSpan.FromMinutes(5) };
        Token = (await PageAsync("/import")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        Browser.Dispose();
        await DisposeAsync();
    }

    /// <summary>One file as the page's script sends it.</summary>
    public Task<HttpResponseMessage> SendAsync(string name, HttpContent body, string? token = null, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/imports?name=" + Uri.EscapeDataString(name)) { Content = body };
        if ((token ?? Token) is { Length: > 0 } given) request.Headers.Add("X-Form-Token", given);
        change?.Invoke(request);
        return Browser.SendAsync(request);
    }

    /// <summary>Sends one file and waits until it has come to its end or needs a decision; gives its id and state.</summary>
    public async Task<(string Id, string State)> ImportAsync(string name, byte[] bytes)
    {
        using var response = await SendAsync(name, new ByteArrayContent(bytes));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var id = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
        return (id, await EndOfAsync(id));
    }

    public async Task<string> EndOfAsync(string id)
    {
        for (var tries = 0; tries < 2400; tries++)
        {
            var answer = JsonDocument.Parse(await Browser.GetStringAsync(new Uri("/api/imports/" + id, UriKind.Relative))).RootElement;
            if (answer.GetProperty("state").GetString() is not ("waiting" or "working") and var state) return state!;
            await Task.Delay(25);
        }

        throw new TimeoutException("The import did not come to an end within a minute.");
    }

    public async Task<IDocument> PageAsync(string address)
    {
        using var response = await Browser.GetAsync(new Uri(address, UriKind.Relative));
        return await ParseAsync(await response.Content.ReadAsStringAsync());
    }
}
