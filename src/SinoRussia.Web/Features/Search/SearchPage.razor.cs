using Microsoft.AspNetCore.Components;
using SinoRussia.Library;

namespace SinoRussia.Web.Features.Search;

public sealed partial class SearchPage(SearchLibrary library)
{
    private SearchQuestion question = new("");
    private SearchAnswer? answer;

    [SupplyParameterFromQuery(Name = "q")] public string? Query { get; set; }

    [SupplyParameterFromQuery(Name = "type")] public string[]? Types { get; set; }

    [SupplyParameterFromQuery(Name = "report")] public string[]? Reports { get; set; }

    [SupplyParameterFromQuery(Name = "chapter")] public string[]? Chapters { get; set; }

    [SupplyParameterFromQuery(Name = "domain")] public string[]? Domains { get; set; }

    [SupplyParameterFromQuery(Name = "perspective")] public string[]? Views { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public string? Page { get; set; }

    [CascadingParameter] public HttpContext? HttpContext { get; set; }

    private bool Asked => !string.IsNullOrWhiteSpace(question.Text);

    protected override async Task OnInitializedAsync()
    {
        question = SearchAddress.Read(Query, Types, Reports, Chapters, Domains, Views, int.TryParse(Page, out var page) ? page : null);

        // A reader who goes on to the next search has no use for this one.
        if (Asked || question.HasFilters) answer = await library.RunAsync(question, HttpContext?.RequestAborted ?? CancellationToken.None);
    }
}
