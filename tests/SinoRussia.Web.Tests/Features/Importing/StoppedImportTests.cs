using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

public sealed class StoppedImportTests
{
    private const int Paragraphs = 30_000;

    [Fact]
    public async Task An_import_that_is_stopped_while_it_is_stored_leaves_nothing()
    {
        await using var server = await Started.NewAsync();
        var id = await server.StoringAsync("stopped.md");
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", server.Token)]);
        var answer = await server.Browser.PostAsync(new Uri($"/import/{id}/stop", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        Assert.Equal("stopped", await server.EndOfAsync(id));

        Assert.Equal(0, await server.PassagesAsync());
        Assert.Empty(server.Incoming);
        Assert.Contains("Nothing in the library was changed", (await server.PageAsync("/import/" + id)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_asked_to_stop_amid_an_import_leaves_it_whole_or_absent()
    {
        await using var server = await Started.NewAsync();
        await server.StoringAsync("amid.md");
        await server.SendAsync("waiting.md", new StringContent("# Waiting\n\nText.\n"));

        await server.App.StopAsync();

        Assert.True(await server.PassagesAsync() is 0 or Paragraphs);
        Assert.Empty(server.Incoming);
    }

    private sealed class Started : ImportServer, IAsyncDisposable
    {
        public static async Task<Started> NewAsync()
        {
            var server = new Started();
            await ((IAsyncLifetime)server).InitializeAsync();
            return server;
        }

        /// <summary>Sends a report and comes back when some of it has been written, but not committed.</summary>
        public async Task<string> StoringAsync(string name)
        {
            var text = string.Concat(Enumerable.Range(1, Paragraphs).Select(number => $"Paragraph {number}.\n\n"));
            using var response = await SendAsync(name, new ByteArrayContent(Encoding.UTF8.GetBytes("# Long\n\n" + text)));
            var id = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
            for (var tries = 0; tries < 4000; tries++)
            {
                var words = JsonDocument.Parse(await Browser.GetStringAsync(new Uri("/api/imports/" + id, UriKind.Relative))).RootElement.GetProperty("words").GetString()!;
                if (words.StartsWith("Storing", StringComparison.Ordinal)) return id;
                await Task.Delay(5);
            }

            throw new TimeoutException("Nothing was stored within twenty seconds.");
        }

        public async Task<int> PassagesAsync()
        {
            await using var context = await App.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
            return await context.Passages.CountAsync();
        }

        async ValueTask IAsyncDisposable.DisposeAsync() => await ((IAsyncLifetime)this).DisposeAsync();
    }
}
