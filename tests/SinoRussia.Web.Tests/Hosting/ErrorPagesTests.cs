using System.Net;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class ErrorPagesTests(FailingServer server) : IClassFixture<FailingServer>
{
    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/css/none.css")]
    public async Task An_address_without_a_page_gives_404_with_a_page_that_helps(string address)
    {
        using var response = await server.Client.GetAsync(address);
        var page = await RunningServer.ParseAsync(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("There is no page at this address.", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main form[role=search] input[name=q]"));
        Assert.Single(page.QuerySelectorAll("form[role=search]"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_fault_gives_500_and_tells_nothing_of_the_machine(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/fails");
        using var response = await server.Client.SendAsync(request);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Something went wrong here.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperationException", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_gives_400_with_a_page()
    {
        using var form = new FormUrlEncodedContent([new("_handler", "any")]);
        using var response = await server.Client.PostAsync("/help", form);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("This request could not be read.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_larger_than_any_form_is_refused()
    {
        using var body = new ByteArrayContent(new byte[(1024 * 1024) + 1]);
        // Asks first: the refusal may otherwise come, and the connection go, while the body is still being written.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/takes") { Content = body, Headers = { ExpectContinue = true } };
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task An_answer_for_programs_is_no_page()
    {
        using var response = await server.Client.GetAsync("/api/fails");
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }
}
