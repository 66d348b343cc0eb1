using System.Globalization;
using Microsoft.AspNetCore.Components;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Search;

public sealed partial class SearchPage(SearchLibrary library, GroupHits group, RememberSearch remember)
{
    private SearchQuestion question = new("");
    private SearchAnswer? answer;
    private IReadOnlyList<HitGroup> groups = [];

    [SupplyParameterFromQuery(Name = "q")] public string? Query { get; set; }

    [SupplyParameterFromQuery(Name = "type")] public string[]? Types { get; set; }

    [SupplyParameterFromQuery(Name = "report")] public string[]? Reports { get; set; }

    [SupplyParameterFromQuery(Name = "chapter")] public string[]? Chapters { get; set; }

    [SupplyParameterFromQuery(Name = "domain")] public string[]? Domains { get; set; }

    [SupplyParameterFromQuery(Name = "perspective")] public string[]? Views { get; set; }

    [SupplyParameterFromQuery(Name = "year")] public string[]? Years { get; set; }

    [SupplyParameterFromQuery(Name = "sort")] public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "group")] public string? Group { get; set; }

    /// <summary>Arrival number: hits above it are new to the one who opened a saved search.</summary>
    [SupplyParameterFromQuery(Name = "since")] public string? Since { get; set; }

    [SupplyParameterFromQuery(Name = "names")] public string? Names { get; set; }

    [SupplyParameterFromQuery(Name = "without")] public string[]? WithoutNames { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public string? Page { get; set; }

    [CascadingParameter] public HttpContext? HttpContext { get; set; }

    private long? NewSince => long.TryParse(Since, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Blanks are a question too: the answer says that there is nothing in it to look for.</summary>
    private bool Asked => question.Text.Length > 0;

    protected override async Task OnInitializedAsync()
    {
        question = SearchAddress.Read(Query, Types, Reports, Chapters, Domains, Views, int.TryParse(Page, out var page) ? page : null).Shaped(Years, Sort, Group) with
        {
            Names = Names != "off",
            WithoutNames = WithoutNames ?? [],
        };

        if (!Asked && !question.HasFilters) return;

        // A reader who goes on to the next search has no use for this one.
        var cancellation = HttpContext?.RequestAborted ?? CancellationToken.None;
        answer = await library.RunAsync(question, cancellation);
        if (question.Grouped) groups = await group.RunAsync(question, cancellation);
        if (question.Offset == 0 && !Prefetching.IsOne(HttpContext)) remember.Run(question, answer.Total);
    }
}
