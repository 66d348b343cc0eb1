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

    /// <summary>Arrival number: hits above it are new to the one who opened a saved search.</summary>
    private long? since;

    [CascadingParameter] public required HttpContext HttpContext { get; set; }

    /// <summary>Blanks are a question too: the answer says that there is nothing in it to look for.</summary>
    private bool Asked => question.Text.Length > 0;

    protected override async Task OnInitializedAsync()
    {
        question = SearchAddress.Read(HttpContext.Request.Query);
        since = long.TryParse(HttpContext.Request.Query["since"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (!Asked && !question.HasFilters) return;

        // A reader who goes on to the next search has no use for this one.
        var cancellation = HttpContext.RequestAborted;
        answer = await library.RunAsync(question, cancellation);
        if (question.Grouped) groups = await group.RunAsync(question, cancellation);
        if (question.Offset == 0 && !Prefetching.IsOne(HttpContext)) remember.Run(question, answer.Total);
    }

    /// <summary>What another query in the large box keeps: it is a query of its own, but the filters stay until they are taken away.</summary>
    private List<(string Name, string Value)> Keeping => [.. SearchAddress.Filters(question).Where(filter => filter.Name != "within"), .. SearchAddress.Layout(question)];

    /// <summary>What a query within these results keeps: all of it, and this query as the last of those before.</summary>
    private List<(string Name, string Value)> Former => [.. SearchAddress.Filters(question), ("within", question.Text), .. SearchAddress.Shape(question)];

    /// <summary>How a hit is opened so that one can go on to the next from there.</summary>
    private HitWalk Walk(int number, int of, string? report = null) => new(question with { Offset = 0 }, number, of) { Group = report, Since = since };
}
