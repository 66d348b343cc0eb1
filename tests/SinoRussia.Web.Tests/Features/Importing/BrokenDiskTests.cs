using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Storage;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

public sealed class BrokenDiskTests(BrokenDiskTests.FullServer server) : IClassFixture<BrokenDiskTests.FullServer>
{
    [Fact]
    public async Task A_full_disk_is_said_and_leaves_nothing()
    {
        using var response = await server.SendAsync("report.md", new GeneratedContent(1000));
        Assert.Equal(HttpStatusCode.InsufficientStorage, response.StatusCode);
        Assert.Contains("No space left on device. Free space", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Incoming);
    }

    [Fact]
    public async Task A_form_over_a_full_disk_leads_to_a_page_that_says_so()
    {
        using var form = new MultipartFormDataContent { { new StringContent(server.Token), "__RequestVerificationToken" }, { new GeneratedContent(1000), "files", "report.md" } };
        using var response = await server.Browser.PostAsync(new Uri("/import", UriKind.Relative), form);
        var page = await server.PageAsync(response.Headers.Location!.ToString());
        Assert.Contains("Not imported: report.md", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No space left on device", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(server.Incoming);
    }

    public sealed class FullServer : ImportServer
    {
        protected override void Adjust(IServiceCollection services)
        {
            base.Adjust(services);
            services.AddSingleton<DurableFiles, FullDisk>();
        }
    }

    private sealed class FullDisk : DurableFiles
    {
        protected override Stream Open(string path)
        {
            base.Open(path).Dispose();
            throw new IOException("No space left on device");
        }
    }
}
