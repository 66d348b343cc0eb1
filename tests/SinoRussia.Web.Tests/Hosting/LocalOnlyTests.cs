using System.Net;
using System.Net.WebSockets;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class LocalOnlyTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("rebound.example")]
    [InlineData("localhost.example:5080")]
    [InlineData("192.168.1.5")]
    public async Task A_foreign_name_that_leads_here_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/help");
        request.Headers.Host = host;
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("this computer", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task The_names_of_this_computer_are_answered(string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/help");
        request.Headers.Host = $"{name}:{server.Client.BaseAddress!.Port}";
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_of_another_site_changes_nothing(string header, string value)
    {
        using var response = await PostThemeAsync(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_form_of_our_own_is_taken()
    {
        using var response = await PostThemeAsync("Origin", server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task A_socket_of_another_site_is_refused_and_one_of_ours_is_opened_from_any_page()
    {
        await Assert.ThrowsAsync<WebSocketException>(() => OpenSocketAsync("https://elsewhere.example"));
        Assert.Equal(WebSocketState.Open, await OpenSocketAsync(server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)));
    }

    private async Task<WebSocketState> OpenSocketAsync(string origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/reports/a/_blazor" }.Uri, CancellationToken.None);
        return socket.State;
    }

    private async Task<HttpResponseMessage> PostThemeAsync(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/theme") { Content = new FormUrlEncodedContent([new("theme", "dark")]) };
        request.Headers.Add(header, value);
        return await server.Client.SendAsync(request);
    }
}
