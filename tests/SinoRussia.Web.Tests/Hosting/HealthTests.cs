using System.Net;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class HealthTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_server_whose_store_is_out_of_reach_is_alive_and_not_ready_until_it_is_back()
    {
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await StatusAsync("live"), await StatusAsync("ready")));
        var aside = server.Folder.Root + ".aside";
        Directory.Move(server.Folder.Root, aside);
        SqliteConnection.ClearAllPools();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (await StatusAsync("live"), await StatusAsync("ready")));
        if (Directory.Exists(server.Folder.Root)) Directory.Delete(server.Folder.Root, recursive: true);
        Directory.Move(aside, server.Folder.Root);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("ready"));
    }

    private async Task<HttpStatusCode> StatusAsync(string name)
    {
        using var response = await server.Client.GetAsync(new Uri($"/health/{name}", UriKind.Relative));
        return response.StatusCode;
    }
}
