using System.Globalization;
using SinoRussia.Model;

namespace SinoRussia.Web.Shared;

/// <summary>The words of the interface for values of the model, and its way with numbers, names and dates.</summary>
public static class Words
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(Perspective view) => view switch
    {
        Perspective.RussianAuthors => "Russian authors",
        Perspective.ChineseAuthors => "Chinese authors",
        Perspective.Both => "Both sides",
        Perspective.ChapterAuthor => "Chapter author",
        _ => view.ToString(),
    };

    public static string Of(Polarity polarity) => polarity.ToString();

    public static string Of(Hedging hedging) => hedging.ToString();

    public static string Of(Stance stance) => stance.ToString();

    public static string Of(StatementKind kind) => kind.ToString();

    public static string Of(Confidence confidence) => confidence.ToString();

    /// <summary>1 finding, 150 findings, 52,000 words.</summary>
    public static string Count(int number, string one, string? many = null)
        => string.Create(British, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>8 December 2022, December 2022 or 2022.</summary>
    public static string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => new DateOnly(date.Year, month, day).ToString("d MMMM yyyy", British),
        ({ } month, null) => new DateOnly(date.Year, month, 1).ToString("MMMM yyyy", British),
        _ => date.ToString(),
    };

    /// <summary>9 Aug 2021, for lists.</summary>
    public static string ShortDate(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => new DateOnly(date.Year, month, day).ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        ({ } month, null) => new DateOnly(date.Year, month, 1).ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };

    /// <summary>A; A and B; A, B and C.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };
}
