using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class SecurityHeadersTests(FailingServer server) : IClassFixture<FailingServer>
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    [Theory]
    [InlineData("/help", null)]
    [InlineData("/nothing", null)]
    [InlineData("/fails", null)]
    [InlineData("/api/fails", null)]
    [InlineData("/css/tokens.css", null)]
    [InlineData("/_framework/blazor.web.js", null)]
    [InlineData("/health/live", null)]
    [InlineData("/help", "elsewhere.example")]
    public async Task Every_answer_carries_the_policy_and_its_companions(string address, string? host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host;
        using var response = await server.Client.SendAsync(request);
        Assert.Equal([Policy], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Opener-Policy"));
        Assert.True(response.Headers.Contains("Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/nothing")]
    public async Task No_page_needs_what_the_policy_forbids(string address)
    {
        var page = await server.GetPageAsync(address);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), base, [onclick], [onload]"));
    }
}
