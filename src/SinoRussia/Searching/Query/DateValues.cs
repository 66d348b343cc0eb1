using System.Globalization;
using System.Text.RegularExpressions;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>Reads what stands behind <c>year:</c> and <c>created:</c>: a date, a range of two dates, or a stretch back from today.</summary>
internal sealed partial class DateValues(string text, QueryField field, TextSpan at, List<Complaint> complaints)
{
    private const string Dashes = "-‐‑‒–—−";

    /// <summary>The condition; null where no date could be read and it is left out.</summary>
    public QueryNode? Read(QueryNode value)
    {
        switch (value)
        {
            case EverythingNode: return new FieldNode(at, field, value);
            case NotNode not: return Read(not.Child) is { } child ? new NotNode(not.At, child) : null;
            case AllNode all: return Joined(all.Children, parts => new AllNode(all.At, parts));
            case AnyNode any: return Joined(any.Children, parts => new AnyNode(any.At, parts));
            case FieldNode or RangeNode or RecentNode: return Refused(value);
            default: return OfLeaf(value.At) ?? Refused(value);
        }
    }

    private QueryNode? Joined(IReadOnlyList<QueryNode> values, Func<IReadOnlyList<QueryNode>, QueryNode> join)
    {
        var parts = values.Select(Read).OfType<QueryNode>().ToList();
        return parts.Count < 2 ? parts.FirstOrDefault() : join(parts);
    }

    private QueryNode? OfLeaf(TextSpan leaf)
    {
        var typed = Typed(leaf);
        if (field == QueryField.Created && Stretch().Match(typed) is { Success: true } stretch)
            return new RecentNode(at, field, int.Parse(stretch.Groups["count"].ValueSpan, CultureInfo.InvariantCulture), char.ToLowerInvariant(stretch.Groups["unit"].Value[0]));
        if (Between().Match(typed) is not { Success: true } range) return Date(typed) is { } one ? new RangeNode(at, field, one, one) : null;
        var (from, to) = (Date(range.Groups["from"].Value), Date(range.Groups["to"].Value));
        if ((from is null && range.Groups["from"].Length > 0) || (to is null && range.Groups["to"].Length > 0) || (from is null && to is null)) return null;
        if (from is not { } first || to is not { } last || first <= last || Covers(last, first)) return new RangeNode(at, field, from, to);
        complaints.Add(new(leaf.Start, leaf.Length, $"“{typed}” runs backwards; it was read from {last} to {first}."));
        return new RangeNode(at, field, last, first);
    }

    /// <summary>As typed, with figures and dots of full width as plain ones, without quotation marks and the end of a sentence.</summary>
    private string Typed(TextSpan leaf)
    {
        var typed = string.Concat(leaf.Of(text).Select(Narrow)).Trim(' ', '"', '“', '”', '„', '«', '»', '=', ',', ';', '?', '!');
        if (typed.EndsWith('.') && !typed.EndsWith("..", StringComparison.Ordinal)) typed = typed[..^1];
        return field == QueryField.Year ? Years().Replace(typed, "$1..$2") : typed;
    }

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;

    private PartialDate? Date(string typed)
    {
        foreach (var dash in Dashes) typed = typed.Replace(dash, '-');
        if (!PartialDate.TryParse(typed, out var date)) return null;
        return field == QueryField.Year ? PartialDate.Parse(date.Year.ToString("D4", CultureInfo.InvariantCulture)) : date;
    }

    /// <summary>Whether the first is the month or year that the second lies in: <c>2026-01-15..2026-01</c> does not run backwards.</summary>
    private static bool Covers(PartialDate whole, PartialDate part) => part.ToString().StartsWith(whole.ToString(), StringComparison.Ordinal);

    private QueryNode? Refused(QueryNode value)
    {
        var forms = field == QueryField.Year ? "year:2020, year:2014..2022, year:2014.. or year:..2018" : "created:7d, created:2026-01, created:2026-01.. or created:2026-01-15..2026-02";
        complaints.Add(new(value.At.Start, value.At.Length, $"“{value.At.Of(text)}” is no date; write {forms}. The condition was left out."));
        return null;
    }

    [GeneratedRegex(@"^(?<count>[0-9]{1,4})(?<unit>[dwmyDWMY])$", RegexOptions.None, 1000)]
    private static partial Regex Stretch();

    [GeneratedRegex(@"^(?<from>[^.]*)\.{2,3}(?<to>[^.]*)$", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"^([0-9]{4})[-‐‑‒–—−]([0-9]{4})$", RegexOptions.None, 1000)]
    private static partial Regex Years();
}
