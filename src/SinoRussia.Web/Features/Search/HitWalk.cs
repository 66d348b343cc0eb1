using System.Globalization;
using System.Text;
using SinoRussia.Library;
using SinoRussia.Library.Searches;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Search;

/// <summary>
/// Where one stands in a list of results while reading one of them. All of it is in the address of the page that is read: the words as
/// <c>q</c>, <c>within</c>, <c>names</c> and <c>without</c>, by which a chapter marks its hits too; the rest of the search as <c>in</c>;
/// the number of the result as <c>hit</c> and how many there were as <c>of</c>. So such a page is the same for everybody and can be cached.
/// </summary>
/// <param name="Hit">Counted from 1.</param>
public sealed record HitWalk(SearchQuestion Question, int Hit, int Of)
{
    /// <summary>What the address of a page says of the search it was opened from; a cache has to tell pages apart by all of it.</summary>
    public static readonly string[] Keys = ["q", "within", "names", "without", "in", "hit", "of"];

    /// <summary>The group of what stands in no report; no slug is written so.</summary>
    public const string Elsewhere = "*";

    /// <summary>Where results are grouped: the report whose results are counted, or <see cref="Elsewhere"/>.</summary>
    public string? Group { get; init; }

    /// <summary>Arrival number: hits above it are marked as new in the list.</summary>
    public long? Since { get; init; }

    /// <summary>The list one goes through.</summary>
    public SearchQuestion List => Group switch
    {
        null => Question with { Grouped = false },
        Elsewhere => Question with { Grouped = false, Types = HitGroup.TypesInNoReport(Question) },
        _ => Question with { Grouped = false, Reports = [Group] },
    };

    /// <summary>The id of the result's element in the list.</summary>
    public string Anchor => Group is null ? $"hit-{Number(Hit)}" : $"hit-{Group}-{Number(Hit)}";

    /// <summary>The list, scrolled to the result.</summary>
    public string Back
    {
        get
        {
            var page = Question.Grouped ? 0 : (Hit - 1) / SearchAddress.PageSize * SearchAddress.PageSize;
            return SearchAddress.Of(Question with { Offset = page }) + (Since is { } since ? $"&since={Number(since)}" : "") + "#" + Uri.EscapeDataString(Anchor);
        }
    }

    /// <summary>Null at the first result.</summary>
    public string? Previous => Hit > 1 ? Step(Hit - 1) : null;

    /// <summary>Null at the last result, and at the last one that can be gone to.</summary>
    public string? Next => Hit < Math.Min(Of, SearchesLimits.Steps) ? Step(Hit + 1) : null;

    /// <summary>Null on a page that was not opened from a list of results.</summary>
    public static HitWalk? Read(IQueryCollection query)
    {
        if (Count(query["hit"]) is not { } hit || hit > SearchesLimits.Steps) return null;
        var listed = Parts(query);
        return new(Asked(query), hit, Math.Max(hit, Count(query["of"]) ?? 0))
        {
            Group = listed["at"].FirstOrDefault(),
            Since = long.TryParse(listed["since"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var since) ? since : null,
        };
    }

    /// <summary>The search a page was opened from.</summary>
    public static SearchQuestion Asked(IQueryCollection query)
    {
        var listed = Parts(query);
        return QuestionFilters.Read(query["q"].FirstOrDefault() ?? "", name => name is "within" or "names" or "without" ? query[name] : listed[name]) with
        {
            Limit = SearchAddress.PageSize,
            Order = Slug.TryRead<SearchOrder>(listed["sort"].FirstOrDefault() ?? "", out var order) ? order : SearchOrder.Relevance,
            Grouped = listed["group"].FirstOrDefault() == "report",
        };
    }

    /// <summary>A hit's address with all that is needed to go on from it.</summary>
    /// <param name="url">Where the hit opens; it may say the words already.</param>
    public string Opening(string url)
    {
        var (address, fragment) = Split(url, '#');
        var (path, query) = Split(address, '?');
        var own = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !Keys.Contains(pair.Split('=')[0], StringComparer.Ordinal));
        return $"{Escaped(path)}?{string.Join('&', own.Append(Address(Hit)))}{fragment}";
    }

    private string Step(int hit) => $"/search/hit?{Address(hit)}";

    private string Address(int hit)
    {
        var address = new StringBuilder();
        var words = string.IsNullOrWhiteSpace(Question.Text) ? Question.MarkedWords().Skip(1) : Question.MarkedWords();
        foreach (var (name, value) in words) Add(name, value);
        if (Written() is { Length: > 0 } rest) Add("in", rest);
        Add("hit", Number(hit));
        Add("of", Number(Of));
        return address.ToString();

        void Add(string name, string value) => address.Append(address.Length > 0 ? "&" : "").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    private string Written()
    {
        IEnumerable<(string Name, string Value)> parts = [.. QuestionFilters.Of(Question).Where(filter => filter.Name != "within"), .. SearchAddress.Layout(Question)];
        if (Group is { } report) parts = parts.Append(("at", report));
        if (Since is { } since) parts = parts.Append(("since", Number(since)));
        return string.Join('&', parts.Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
    }

    private static ILookup<string, string> Parts(IQueryCollection query) => (query["in"].FirstOrDefault() ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[^1]));

    /// <summary>A chapter's slug may have any letters; where a redirect leads must be ASCII.</summary>
    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(step => Uri.EscapeDataString(Uri.UnescapeDataString(step))));

    private static (string Before, string From) Split(string text, char sign)
        => text.IndexOf(sign, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[at..]) : (text, "");

    private static int? Count(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
