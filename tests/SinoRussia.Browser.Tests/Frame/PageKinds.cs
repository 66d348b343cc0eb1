using Xunit;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>One address of each kind of page. Who adds a kind of page adds a line.</summary>
internal static class PageKinds
{
    private static readonly (string Name, string Address)[] Kinds =
    [
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
