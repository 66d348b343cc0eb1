using System.Net;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class StaticFilesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Every_file_a_page_names_is_there()
    {
        var page = await server.GetPageAsync("/help");
        var files = page.QuerySelectorAll("link[href], script[src]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!).ToList();
        Assert.True(files.Count > 10);
        Assert.All(files, file => Assert.StartsWith("/", file, StringComparison.Ordinal));
        foreach (var file in files)
        {
            using var response = await server.Client.GetAsync(file);
            Assert.Equal((file, HttpStatusCode.OK), (file, response.StatusCode));
        }
    }

    [Theory]
    [InlineData("/help", "br")]
    [InlineData("/css/reading.css", "gzip")]
    public async Task Pages_and_files_travel_compressed(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_answered(string address) => Assert.Equal("Healthy", await server.GetTextAsync(address));
}
