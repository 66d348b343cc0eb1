using Xunit;

namespace SinoRussia.Web.Tests.Shared;

public sealed class ThemeTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("light", "light", "Light")]
    [InlineData("dark", "dark", "Dark")]
    [InlineData("<script>", null, "System")]
    public async Task The_chosen_theme_is_in_the_first_html(string cookie, string? rendered, string pressed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/help");
        request.Headers.Add("Cookie", $"theme={cookie}");
        using var response = await server.Client.SendAsync(request);
        var page = await RunningServer.ParseAsync(await response.Content.ReadAsStringAsync());
        Assert.Equal(rendered, page.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal(pressed, page.QuerySelector(".seg button[aria-pressed=true]")!.TextContent);
    }

    [Theory]
    [InlineData("/help?x=1", "/help?x=1")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/\t/elsewhere.example", "/")]
    [InlineData("", "/")]
    public async Task Choosing_keeps_the_choice_and_leads_back_to_the_page_but_never_elsewhere(string back, string target)
    {
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("back", back)]);
        using var response = await server.Client.PostAsync("/theme", form);
        Assert.Equal(target, response.Headers.Location!.OriginalString);
        Assert.Contains("theme=dark", response.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_to_the_system_forgets_the_choice()
    {
        using var form = new FormUrlEncodedContent([new("theme", "auto"), new("back", "/help")]);
        using var response = await server.Client.PostAsync("/theme", form);
        Assert.Contains("theme=; expires=Thu, 01 Jan 1970", response.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }
}
