using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>A browser with the import page of a server process open: cookies, the form's token, and files it sends.</summary>
internal sealed class UploadingBrowser : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _token;

    private UploadingBrowser(HttpClient client, string token) => (_client, _token) = (client, token);

    public static async Task<UploadingBrowser> OpenAsync(Uri server)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(2) };
        var html = await client.GetStringAsync(new Uri("/import", UriKind.Relative));
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
        return new UploadingBrowser(client, page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    /// <summary>Sends a file and waits for its end; the answer is what the server acknowledged: <c>done</c>, <c>failed</c>…</summary>
    /// <exception cref="HttpRequestException">The server is gone.</exception>
    public async Task<string> ImportAsync(string name, string text, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/imports?name=" + Uri.EscapeDataString(name)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
        request.Headers.Add("X-Form-Token", _token);
        using var response = await _client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var id = await FieldAsync(response, "id", cancellationToken);
        while (true)
        {
            using var asked = await _client.GetAsync(new Uri("/api/imports/" + id, UriKind.Relative), cancellationToken);
            if (await FieldAsync(asked, "state", cancellationToken) is not ("waiting" or "working") and var state) return state;
            await Task.Delay(10, cancellationToken);
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<string> FieldAsync(HttpResponseMessage response, string field, CancellationToken cancellationToken)
        => JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken)).RootElement.GetProperty(field).GetString()!;
}
