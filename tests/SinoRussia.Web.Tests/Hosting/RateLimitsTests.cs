using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Storage;
using SinoRussia.Web.Hosting;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class RateLimitsTests(RateLimitsTests.SparingServer server) : IClassFixture<RateLimitsTests.SparingServer>
{
    [Theory]
    [InlineData("GET", "/search?q=missile", HttpStatusCode.OK)]
    [InlineData("GET", "/search/export?q=missile&format=csv", HttpStatusCode.OK)]
    [InlineData("GET", "/queries/export.csv?q=missile&by=year", HttpStatusCode.OK)]
    [InlineData("POST", "/api/imports?name=a.md", HttpStatusCode.BadRequest)]
    public async Task Who_asks_too_often_is_told_to_wait_and_answered_after(string method, string address, HttpStatusCode otherwise)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync(method, address)));
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.All(answers, answer => Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.TooManyRequests, otherwise]));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        if (method == "GET") Assert.Contains("Wait a few seconds", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var answer in answers) answer.Dispose();

        using var reading = await server.Client.GetAsync("/help");
        Assert.Equal(HttpStatusCode.OK, reading.StatusCode);
        Assert.Equal(otherwise, await AfterRestAsync(method, address));
    }

    [Fact]
    public async Task The_product_allows_a_burst_and_a_rate_for_each_kind_of_work()
    {
        var folder = Directory.CreateTempSubdirectory("sinorussia-limits-");
        await using var app = Server.Build(new ServerSettings(new DataFolder(folder.FullName), ["http://127.0.0.1:0"]));
        Assert.Equal(new RateLimits.Allowances(new(300, 100), new(30, 2), new(60, 4)), app.Services.GetRequiredService<RateLimits.Allowances>());
        folder.Delete(recursive: true);
    }

    private async Task<HttpResponseMessage> AskAsync(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        return await server.Client.SendAsync(request);
    }

    private async Task<HttpStatusCode> AfterRestAsync(string method, string address)
    {
        for (var waited = 0; waited < 30; waited++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            using var answer = await AskAsync(method, address);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests) return answer.StatusCode;
        }

        return HttpStatusCode.TooManyRequests;
    }

    public sealed class SparingServer : RunningServer
    {
        protected override void Adjust(IServiceCollection services)
        {
            base.Adjust(services);
            var little = new RateLimits.Allowance(1, 1);
            services.AddSingleton(new RateLimits.Allowances(little, little, little));
        }

        protected override async Task FillAsync(IServiceProvider services)
        {
            await services.GetRequiredService<OpenFolder>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);
        }
    }
}
