using System.CommandLine;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>What the verb <c>search</c> can be held within and how it lists: the conditions of a search page's address, by the same names.</summary>
internal sealed class SearchOptions
{
    private readonly Dictionary<string, Option<string[]>> conditions = new Option<string[]>[]
    {
        Choice<DocumentType>("--type", "TYPE", "Only this type"),
        Several("--report", "SLUG", "Only in this report"),
        Several("--chapter", "REPORT/CHAPTER", "Only in this chapter"),
        Several("--domain", "D", "Only in this domain of cooperation"),
        Choice<Perspective>("--perspective", "VIEW", "Only from this perspective"),
        Several("--year", "YEAR", "Only of this year, or of a stretch such as 2014..2022"),
        Several("--tag", "TAG", "Only your notes with this tag"),
        Several("--dossier", "ID", "Only what this dossier holds"),
        Several("--within", "QUERY", "Only what this query finds too"),
    }.ToDictionary(option => option.Name[2..]);

    private readonly Option<string> sort = new("--sort")
    {
        Description = "What comes first: relevance, date, reading (as printed) or added (the newest in the library).",
        HelpName = "ORDER",
        DefaultValueFactory = _ => Slug.Of(SearchOrder.Relevance),
    };

    private readonly Option<int> limit = SearchVerb.Number("--limit", "How many hits to list.", 20);
    private readonly Option<int> offset = SearchVerb.Number("--offset", "How many hits to pass over.", 0);
    private readonly Option<bool> noNames = new("--no-names") { Description = "Only what was typed, not the other names of the same thing." };
    private readonly Option<string[]> without = Several("--without-name", "NAME", "Not this other name");

    public SearchOptions()
    {
        sort.AcceptOnlyFromAmong(Slugs<SearchOrder>());
        conditions["year"].Validators.Add(result =>
        {
            foreach (var value in (result.GetValueOrDefault<string[]>() ?? []).Where(value => !IsYear(value)))
                result.AddError($"{value} is no year. Write 2014, 2014..2022, 2014.. or ..2022.");
        });
    }

    public void AddTo(Command search)
    {
        foreach (var option in conditions.Values.Concat<Option>([sort, limit, offset, noNames, without])) search.Add(option);
    }

    public SearchQuestion Read(ParseResult call, string query)
        => QuestionFilters.Read(query, name => conditions.TryGetValue(name, out var option) ? call.GetValue(option) ?? [] : []) with
        {
            Offset = call.GetValue(offset),
            Limit = call.GetValue(limit),
            Order = Slug.TryRead<SearchOrder>(call.GetValue(sort), out var order) ? order : SearchOrder.Relevance,
            Names = !call.GetValue(noNames),
            WithoutNames = call.GetValue(without) ?? [],
        };

    private static bool IsYear(string value) => YearSpan.Read(value) is not null || (value.Length == 4 && value.All(char.IsAsciiDigit));

    private static Option<string[]> Several(string name, string helpName, string description)
    {
        var option = new Option<string[]>(name) { Description = description + "; may be given more than once.", HelpName = helpName };
        option.Validators.Add(result =>
        {
            var most = name == "--within" ? SearchesLimits.Within : SearchesLimits.Scopes;
            if (result.Tokens.Count > most) result.AddError($"{name} can be given {most} times.");
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError($"{name} wants a value.");
        });
        return option;
    }

    private static Option<string[]> Choice<T>(string name, string helpName, string description)
        where T : struct, Enum
    {
        var slugs = Slugs<T>();
        var option = Several(name, helpName, $"{description}: {string.Join(", ", slugs[..^1])} or {slugs[^1]}");
        option.AcceptOnlyFromAmong(slugs);
        return option;
    }

    private static string[] Slugs<T>()
        where T : struct, Enum
        => [.. Enum.GetValues<T>().Select(Slug.Of)];
}
