using Xunit;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>One address of each kind of page. Who adds a kind of page adds a line. Names in braces are ids of the furnished library.</summary>
internal static class PageKinds
{
    private const string Report = "/reports/csis-2022-sino-russian-alignment";

    public static TheoryData<string, string> All { get; } = new()
    {
        { "home", "/" },
        { "report", Report },
        { "chapter", Report + "/space-us-view" },
        { "chapter-marks", Report + "/space-us-view?q=missile+warning&in=sort%3Ddate&hit=3&of=41" },
        { "chapter-notes", Report + "/space-us-view?notes=open" },
        { "digest", Report + "/space-us-view?view=digest&q=missile+warning" },
        { "chapter-paragraph", Report + "/space-us-view#p-{passage}" },
        { "like-passage", "/like/passage/{passage}" },
        { "like-finding", "/like/finding/f-summit-removed-stated-limits" },
        { "findings", "/findings" },
        { "findings-narrowed", "/findings?domain=space&perspective=chinese-authors" },
        { "finding", "/findings/f-summit-removed-stated-limits?q=summit&hit=1&of=2" },
        { "domains", "/domains" },
        { "domain", "/domains/joint-exercises" },
        { "entity", "/entities/china" },
        { "search", "/search?q=missile+warning+satellite" },
        { "search-nothing", "/search?q=hypersonic+Antarctica" },
        { "search-empty", "/search" },
        { "search-by-report", "/search?q=satellite&group=report&sort=date" },
        { "search-within", "/search?q=China&within=satellite&find-domain=space" },
        { "searches", "/searches" },
        { "queries", "/queries?q=missile&q=space+AND&q=hypersonic+Antarctica&by=chapter" },
        { "search-names", "/search?q=BeiDou" },
        { "search-records", "/search?q=vostok&type=entity&type=event&type=chapter&type=report" },
        { "search-meant", "/search?q=misile+warnign" },
        { "names", "/names?q=北斗" },
        { "names-group", "/names/beidou" },
        { "notes", "/notes" },
        { "notes-none", "/notes?q=nothing+like+this" },
        { "note", "/notes/{note}" },
        { "dossiers", "/dossiers" },
        { "dossier", "/dossiers/{dossier}" },
        { "dossier-add", "/dossiers/add?note={note}&back=%2Fnotes" },
        { "import", "/import" },
        { "import-result", "/import/{job}" },
        { "help", "/help" },
        { "not-found", "/no/such/page" },
    };
}
