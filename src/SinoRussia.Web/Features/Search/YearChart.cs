using System.Globalization;
using SinoRussia.Library;

namespace SinoRussia.Web.Features.Search;

/// <param name="Span">One year, or several where the results lie far apart.</param>
/// <param name="Height">From 0 to 100, the highest bar has 100.</param>
/// <param name="Chosen">Whether the search is held within a year of it.</param>
public sealed record YearBar(YearSpan Span, int Count, double Height, bool Chosen)
{
    /// <summary>Under the bar.</summary>
    public string Label => YearChart.Written(Span.From!.Value);
}

/// <summary>
/// The results of a search by year of publication, each year between the first and the last, so that a gap is seen as one. The counts are
/// those without the years that are chosen: they say what another year would give.
/// </summary>
public sealed class YearChart
{
    /// <summary>What still can be told apart; beyond, a bar stands for more years.</summary>
    private const int MostBars = 24;

    /// <summary>A bar that is not empty is seen.</summary>
    private const double Lowest = 3;
    private static readonly int[] Sizes = [1, 5, 10, 50, 100, 1000];
    private readonly SearchQuestion question;

    public YearChart(SearchAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        question = answer.Question;
        var counted = (answer.Facets.FirstOrDefault(facet => facet.Name == "year")?.Values ?? [])
            .Where(value => int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && Written(year) == value.Value && year <= 9999)
            .ToDictionary(value => int.Parse(value.Value, CultureInfo.InvariantCulture));
        Years = [.. counted.Keys.Order()];
        if (Years.Count == 0) return;
        Size = Sizes.First(size => Begin(Years[^1], size) - Begin(Years[0], size) < MostBars * size);
        var bars = new List<(YearSpan Span, int Count, bool Chosen)>();
        for (var from = Begin(Years[0], Size); from <= Years[^1]; from += Size)
        {
            List<SearchFacetValue> here = [.. Enumerable.Range(from, Size).Where(counted.ContainsKey).Select(year => counted[year])];
            bars.Add((new(from, from + Size - 1), here.Sum(value => value.Count), here.Exists(value => value.Chosen)));
        }

        var most = Math.Max(1, bars.Max(bar => bar.Count));
        Bars = [.. bars.Select(bar => new YearBar(bar.Span, bar.Count, bar.Count == 0 ? 0 : Math.Max(Lowest, 100.0 * bar.Count / most), bar.Chosen))];
    }

    /// <summary>Those with results, and those that are chosen.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Years a bar stands for.</summary>
    public int Size { get; } = 1;

    public IReadOnlyList<YearBar> Bars { get; } = [];

    /// <summary>The first and the last year that is chosen; else of all.</summary>
    public (int From, int To) Ends
    {
        get
        {
            var chosen = Years.Where(year => question.Years.Any(value => value == Written(year) || YearSpan.Read(value)?.Holds(year) == true)).ToList();
            return chosen.Count > 0 ? (chosen[0], chosen[^1]) : (Years[0], Years[^1]);
        }
    }

    /// <summary>Whether the bar itself is chosen, so that choosing it again lets it go.</summary>
    public bool IsLetGo(YearBar bar) => question.Years.Contains(bar.Span.ToString());

    /// <summary>Single years add up; a stretch of years is put in place of what was chosen, and so is a year in place of a stretch.</summary>
    public string Href(YearBar bar)
    {
        ArgumentNullException.ThrowIfNull(bar);
        var value = bar.Span.ToString();
        if (IsLetGo(bar)) return SearchAddress.Without(question, "year", value);
        var adds = Size == 1 && question.Years.All(year => YearSpan.Read(year) is null);
        return SearchAddress.Of(question with { Years = adds ? [.. question.Years, value] : [value], Offset = 0 });
    }

    internal static string Written(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static int Begin(int year, int size) => year / size * size;
}
