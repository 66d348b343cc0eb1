using System.Globalization;

namespace SinoRussia.Model;

/// <summary>
/// A date cut to its precision: a year, a month or a day. Written <c>2022</c>, <c>2022-12</c>, <c>2022-12-08</c>; the
/// text form sorts in time order.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The parts as CSL-JSON wants them: <c>[[2022, 12, 8]]</c> without the outer brackets.</summary>
    public IReadOnlyList<int> Parts => (Month, Day) switch
    {
        ({ } month, { } day) => [Year, month, day],
        ({ } month, null) => [Year, month],
        _ => [Year],
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <exception cref="FormatException">The text is none of the three forms, or no day of the calendar.</exception>
    public static PartialDate Parse(string text)
        => TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date; write 2022, 2022-12 or 2022-12-08.");

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null) return false;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            date = new PartialDate(day.Year, day.Month, day.Day);
        else if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            date = new PartialDate(month.Year, month.Month, null);
        else if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            date = new PartialDate(year.Year, null, null);
        else
            return false;
        return true;
    }

    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}
