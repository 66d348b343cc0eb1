using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Web.Hosting;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class RateLimitsTests(RateLimitsTests.SparingServer server) : IClassFixture<RateLimitsTests.SparingServer>
{
    [Theory]
    [InlineData("/search?q=missile")]
    [InlineData("/search/export?q=missile&format=csv")]
    [InlineData("/queries/export.csv?by=year")]
    public async Task Who_asks_too_often_is_told_to_wait_and_served_after(string address)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.Client.GetAsync(address)));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("Wait a few seconds", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var answer in answers) answer.Dispose();

        using var reading = await server.Client.GetAsync("/help");
        Assert.Equal(HttpStatusCode.OK, reading.StatusCode);
        Assert.True(await IsServedAfterRestAsync(address), "still refused after half a minute of rest");
    }

    private async Task<bool> IsServedAfterRestAsync(string address)
    {
        for (var waited = 0; waited < 30; waited++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            using var answer = await server.Client.GetAsync(address);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests) return true;
        }

        return false;
    }

    public sealed class SparingServer : RunningServer
    {
        protected override void Adjust(IServiceCollection services)
        {
            var little = new RateLimits.Allowance(2, 1);
            services.AddSingleton(new RateLimits.Allowances(little, little, little));
        }
    }
}
