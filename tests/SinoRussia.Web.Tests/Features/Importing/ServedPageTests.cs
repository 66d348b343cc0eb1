using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>The judge of served pages sees what it is there to see.</summary>
public sealed class ServedPageTests
{
    [Theory]
    [InlineData("<p>Words and <a href='https://example.org/' rel='nofollow'>a link</a>, <a href='/reports/x#p-1'>ours</a>, <mark>marks</mark>.</p>", 0)]
    [InlineData("<script>alert(1)</script>", 1)]
    [InlineData("<script src='/js/site.js'></script>", 0)]
    [InlineData("<p onclick=alert(1)>x</p>", 1)]
    [InlineData("<a href='JaVa&Tab;script:alert(1)'>x</a>", 1)]
    [InlineData("<a href='&#1;javascript:alert(1)'>x</a>", 1)]
    [InlineData("<a href='data:text/html,x'>x</a>", 1)]
    [InlineData("<a href='//evil.example/'>x</a>", 1)]
    [InlineData("<a href='/\\evil.example/'>x</a>", 1)]
    [InlineData("<p style='color:red'>x</p>", 1)]
    [InlineData("<svg></svg>", 1)]
    [InlineData("<img src=x>", 2)]
    public async Task A_fault_is_found_where_there_is_one(string html, int faults)
        => Assert.Equal(faults, ServedPage.Faults(await RunningServer.ParseAsync($"<main>{html}</main>")).Count);
}
