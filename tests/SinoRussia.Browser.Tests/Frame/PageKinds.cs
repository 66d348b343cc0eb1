using Xunit;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>One address of each kind of page. Who adds a kind of page adds a line.</summary>
internal static class PageKinds
{
    private static readonly (string Name, string Address)[] Kinds =
    [
        ("home", "/"),
        ("report", "/reports/csis-2022-sino-russian-alignment"),
        ("digest", "/reports/csis-2022-sino-russian-alignment/space-us-view?q=missile+warning"),
        ("findings", "/findings?domain=space"),
        ("finding", "/findings/f-summit-removed-stated-limits"),
        ("domains", "/domains"),
        ("domain", "/domains/joint-exercises"),
        ("entity", "/entities/china"),
        ("help", "/help"),
        ("import", "/import"),
        ("search", "/search?q=missile+warning+satellite"),
        ("search-nothing", "/search?q=hypersonic+Antarctica"),
        ("notes-none", "/notes?q=nothing+like+this"),
        ("not-found", "/no/such/page"),
    ];

    /// <summary>Name, address and whether it is dark.</summary>
    public static TheoryData<string, string, bool> LightAndDark()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var (name, address) in Kinds)
        {
            data.Add(name, address, false);
            data.Add(name, address, true);
        }

        return data;
    }
}
