using System.Net;
using System.Net.Sockets;
using SinoRussia.Storage;
using SinoRussia.Web.Hosting;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class ServerRunTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sinorussia-run-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_port_in_use_is_refused_with_the_reason()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var (exit, _, errors) = await RunAsync("first", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        Assert.Equal(1, exit);
        Assert.Contains("Another program uses http://127.0.0.1:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_server_on_a_folder_is_refused_with_the_reason()
    {
        using var held = ServerLock.TryTake(new DataFolder(Path.Combine(root, "shared")));
        var (exit, _, errors) = await RunAsync("shared", "http://127.0.0.1:0");
        Assert.Equal(1, exit);
        Assert.Contains("Another server runs on", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_others_can_reach_is_refused_before_anything_is_made()
    {
        var (exit, _, errors) = await RunAsync("none", "http://0.0.0.0:5080");
        Assert.Equal(1, exit);
        Assert.Contains("other computers", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(root, "none")));
    }

    [Fact]
    public async Task A_server_that_is_asked_to_stop_stops_in_good_order_and_lets_go_of_the_folder()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StoppingWriter(stop);
        using var errors = new StringWriter();
        var folder = new DataFolder(Path.Combine(root, "stopped"));
        Assert.Equal(0, await ServerRun.RunAsync(new ServerSettings(folder, ["http://127.0.0.1:0"]), output, errors, stop.Token));
        Assert.Contains("Listening on http://127.0.0.1:", output.ToString(), StringComparison.Ordinal);
        Assert.False(ServerLock.IsHeld(folder));
    }

    private async Task<(int Exit, string Output, string Errors)> RunAsync(string folder, string url)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var settings = new ServerSettings(new DataFolder(Path.Combine(root, folder)), [url]);
        var exit = await ServerRun.RunAsync(settings, output, errors, CancellationToken.None);
        return (exit, output.ToString(), errors.ToString());
    }

    /// <summary>Asks the server to stop once it has said where it listens.</summary>
    private sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter
    {
        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            stop.CancelAfter(TimeSpan.FromMilliseconds(50));
            return Task.CompletedTask;
        }
    }
}
