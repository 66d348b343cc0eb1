using SinoRussia.Web.Hosting;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://127.0.0.1:0/")]
    public void This_computer_is_allowed(string url)
    {
        Assert.Null(ListenAddress.WhyRefused([url]));
        Assert.Single(ListenAddress.All([url]));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", "other computers")]
    [InlineData("http://*:5080", "no address")]
    [InlineData("http://+:5080", "no address")]
    [InlineData("http://[::]:5080", "other computers")]
    [InlineData("http://192.168.1.5:5080", "other computers")]
    [InlineData("http://library.example:5080", "other computers")]
    [InlineData("https://127.0.0.1:5080", "not HTTP")]
    [InlineData("http://127.0.0.1:5080/library", "has a path")]
    [InlineData("5080", "no address")]
    public void Every_other_address_is_refused_with_the_reason(string url, string reason)
    {
        Assert.Contains(reason, ListenAddress.WhyRefused(["http://127.0.0.1:5080", url]), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ListenAddress.All([url]));
    }
}
