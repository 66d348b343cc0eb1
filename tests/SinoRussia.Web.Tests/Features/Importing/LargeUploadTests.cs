using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

public sealed class LargeUploadTests(ImportServer server) : IClassFixture<ImportServer>
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task Two_hundred_megabytes_come_in_in_chunks_and_are_refused_by_the_reader_without_filling_the_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        using var done = new CancellationTokenSource();
        var watching = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
                await Task.Delay(5);
            }
        });

        using var response = await server.SendAsync("large.md", new GeneratedContent(200L * Megabyte));
        var id = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
        await server.EndOfAsync(id);
        await done.CancelAsync();
        await watching;

        Assert.InRange((most - before) / Megabyte, 0, 150);
        Assert.Contains("larger than 32 MB", (await server.PageAsync("/import/" + id)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(server.Incoming);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_the_limit_is_refused_whether_or_not_the_request_says_its_length(bool saysItsLength)
    {
        using var response = await server.SendAsync("huge.md", new GeneratedContent(257L * Megabyte, saysItsLength), change: request => request.Headers.ExpectContinue = true);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("larger than 256 MB", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Incoming);
    }

    [Fact]
    public async Task Other_addresses_take_no_large_bodies()
    {
        using var response = await server.Browser.PostAsync(new Uri("/theme", UriKind.Relative), new GeneratedContent(2 * Megabyte));
        Assert.False(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_midway_leaves_no_file()
    {
        var cookie = server.Cookies.GetCookieHeader(server.Browser.BaseAddress!);
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync("127.0.0.1", server.Browser.BaseAddress!.Port);
            await using var stream = socket.GetStream();
            var head = $"POST /api/imports?name=half.md HTTP/1.1\r\nHost: {server.Browser.BaseAddress.Authority}\r\nCookie: {cookie}\r\n"
                + $"X-Form-Token: {server.Token}\r\nContent-Length: {10 * Megabyte}\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            await stream.WriteAsync(new byte[Megabyte]);
            await UntilAsync(() => server.Incoming.Length == 1);
        }

        await UntilAsync(() => server.Incoming.Length == 0);
        Assert.DoesNotContain("half.md", (await server.PageAsync("/import")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; tries < 600 && !isSo(); tries++) await Task.Delay(25);
        Assert.True(isSo());
    }
}
