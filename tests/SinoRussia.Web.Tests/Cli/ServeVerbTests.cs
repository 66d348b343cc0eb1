using System.Net.Sockets;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

public sealed class ServeVerbTests : IDisposable
{
    private const string Seeded = "csis-2022-sino-russian-alignment";
    private readonly string _folder = SeededFolder.Copy();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_second_server_on_the_folder_is_refused_with_the_reason_and_the_first_goes_on()
    {
        await using var server = await ServeProcess.StartAsync(_folder);
        var second = await ProgramRun.OfAsync("serve", "--urls", "http://127.0.0.1:0", "--data", _folder);
        Assert.Equal((1, ""), (second.ExitCode, second.Output));
        Assert.Contains($"Another server runs on {_folder}", second.Errors, StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = server.Address };
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
    }

    [Fact]
    public async Task A_server_in_good_order_has_nothing_to_complain_about_from_its_first_start_on()
    {
        await using var server = await ServeProcess.StartAsync(Path.Combine(_folder, "new"));
        using var client = new HttpClient { BaseAddress = server.Address };
        string[] pages =
        [
            "/", "/help", "/search?q=missile+warning", $"/reports/{Seeded}", $"/reports/{Seeded}/space-us-view?q=missile", "/findings?domain=space",
            "/findings/f-summit-removed-stated-limits", "/domains", "/domains/joint-exercises", "/entities/china", "/notes", "/dossiers", "/import",
        ];
        foreach (var page in pages) await client.GetStringAsync(new Uri(page, UriKind.Relative));
        Assert.Equal("", await server.KillAsync());
    }

    [Fact]
    public async Task A_port_in_use_is_refused_with_the_reason()
    {
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";

        // A first start: the index is being built while the port is asked for.
        var run = await ProgramRun.OfAsync("serve", "--urls", url, "--data", Path.Combine(_folder, "new"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"Another program uses {url}. Stop it, or choose another port with --urls.\n", run.Errors);
    }

    [Fact]
    public async Task An_address_that_others_can_reach_is_refused()
    {
        var run = await ProgramRun.OfAsync("serve", "--urls", "http://0.0.0.0:0", "--data", _folder);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("can be reached from other computers", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("reports")]
    [InlineData("show", Seeded)]
    public async Task A_data_folder_that_cannot_be_written_is_refused_with_the_reason(params string[] verb)
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "no folder");
        var run = await ProgramRun.OfAsync([.. verb, "--data", Path.Combine(file, "data")]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
