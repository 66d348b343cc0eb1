using System.Globalization;

namespace SinoRussia.Library;

/// <summary>A stretch of years as an address and a query write it: <c>2014..2022</c>, both included; a missing side is open.</summary>
public sealed record YearSpan(int? From, int? To)
{
    /// <summary>Years outside of these are years of no report.</summary>
    public const int First = 1500;

    public const int Last = 2199;

    /// <summary>Null where the value is no stretch, such as a single year.</summary>
    public static YearSpan? Read(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return null;
        var (before, after) = (value[..dots].Trim(), value[(dots + 2)..].Trim());
        var (from, to) = (Year(before), Year(after));
        if ((from is null && before.Length > 0) || (to is null && after.Length > 0) || (from is null && to is null)) return null;
        return from > to ? new(to, from) : new(from, to);
    }

    /// <summary>The years of a value: each of a stretch; the value itself, which no report has, where it is none or lies outside of all.</summary>
    public static IEnumerable<string> Each(string value)
    {
        if (Read(value) is not { } span) return [value];
        var (from, to) = (Math.Max(span.From ?? First, First), Math.Min(span.To ?? Last, Last));
        return from > to ? [value] : Enumerable.Range(from, to - from + 1).Select(Written);
    }

    public bool Holds(int year) => (From ?? First) <= year && year <= (To ?? Last);

    /// <summary>As <see cref="Read"/> takes it; one year alone is written as a year.</summary>
    public override string ToString() => From == To && From is { } only ? Written(only) : $"{(From is { } from ? Written(from) : "")}..{(To is { } to ? Written(to) : "")}";

    /// <summary>2014 to 2022, 2014 or later, 2018 or earlier.</summary>
    public string InWords() => (From, To) switch
    {
        ({ } from, { } to) => from == to ? Written(from) : $"{Written(from)} to {Written(to)}",
        ({ } from, null) => $"{Written(from)} or later",
        (null, { } to) => $"{Written(to)} or earlier",
        _ => "any year",
    };

    private static int? Year(string typed)
        => typed.Length == 4 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string Written(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
