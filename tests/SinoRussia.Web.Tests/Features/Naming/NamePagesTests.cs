using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using SinoRussia.Web.Tests.Features.Dossiers;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Naming;

public sealed class NamePagesTests(DossierServer server) : IClassFixture<DossierServer>
{
    [Fact]
    public async Task A_group_is_added_used_deleted_and_brought_back_without_script()
    {
        var form = (await server.OpenAsync("/names/new")).QuerySelector("form[method=post] .btn-main")!;
        var list = await server.SendAsync(form, ("en", "Wicklamp"), ("ru", "фитиль"), ("zh", ""));
        Assert.Contains("“Wicklamp” is saved", list.QuerySelector(".msg")!.TextContent, StringComparison.Ordinal);

        var found = await server.OpenAsync("/search?q=Wicklamp");
        Assert.Equal("фитиль", found.QuerySelector(".chip.is-also [lang=ru]")!.TextContent);
        Assert.Equal("/search?q=Wicklamp&without=%D1%84%D0%B8%D1%82%D0%B8%D0%BB%D1%8C", found.QuerySelector(".chip.is-also a")!.GetAttribute("href"));
        var off = await server.OpenAsync("/search?q=Wicklamp&names=off");
        Assert.Empty(off.QuerySelectorAll(".chip.is-also"));
        Assert.Contains("Searched only for what was typed", off.QuerySelectorAll(".understood")[1].TextContent, StringComparison.Ordinal);

        var own = (await server.OpenAsync("/names?q=wicklamp")).QuerySelectorAll("ul.lined > li").Single();
        Assert.Contains("Your own", own.TextContent, StringComparison.Ordinal);
        var group = await server.OpenAsync(own.QuerySelector("a.title-link")!.GetAttribute("href")!);
        var deleted = await server.SendAsync(group.QuerySelector(".btn-danger")!);
        Assert.Empty((await server.OpenAsync("/names?q=wicklamp")).QuerySelectorAll("ul.lined > li"));
        await server.SendAsync(deleted.QuerySelector("form.msg button")!);
        Assert.Single((await server.OpenAsync("/names?q=wicklamp")).QuerySelectorAll("ul.lined > li"));
    }

    [Fact]
    public async Task A_name_of_the_first_content_is_shown_as_such_and_can_be_switched_off()
    {
        var page = await server.OpenAsync("/names/beidou");
        Assert.Contains("北斗", page.QuerySelectorAll("input[name=use][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal("0", page.QuerySelector("input[name=version]")!.GetAttribute("value"));
        await server.App.Services.GetRequiredService<SaveNames>().RunAsync(new NameGroupId("beidou"), new NameDraft([("en", "Big Dipper")], ["北斗", "北斗卫星导航系统"], 0), CancellationToken.None);
        page = await server.OpenAsync("/names/beidou");
        Assert.DoesNotContain("北斗", page.QuerySelectorAll("input[name=use][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal("Big Dipper", page.QuerySelector("textarea[name=en]")!.TextContent);
        var also = (await server.OpenAsync("/search?q=BeiDou")).QuerySelectorAll(".chip.is-also").Select(chip => chip.TextContent);
        Assert.Contains(also, text => text.Contains("Big Dipper", StringComparison.Ordinal));
        Assert.DoesNotContain(also, text => text.Contains("北斗", StringComparison.Ordinal));
        var line = (await server.OpenAsync("/names?q=BeiDou")).QuerySelectorAll("ul.lined > li").Single(li => li.QuerySelector("s") is not null);
        Assert.Contains("First content, changed by you", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_says_why_and_keeps_what_was_typed()
    {
        var form = (await server.OpenAsync("/names/new")).QuerySelector("form[method=post] .btn-main")!;
        var page = await server.SendAsync(form, ("en", "Alone"), ("ru", ""), ("zh", ""));
        Assert.Contains("at least two names", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Alone", page.QuerySelector("textarea[name=en]")!.TextContent);

        var forged = await server.SendAsync(form, ("en", "A\nB"), ("__RequestVerificationToken", "x"));
        Assert.Contains("Nothing was changed", forged.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }
}
