using System.Globalization;
using SinoRussia.Markup;

namespace SinoRussia.Citing;

/// <summary>
/// The Chicago Manual of Style, 18th edition, notes and bibliography: a report is treated as a book, the place of publication is
/// left out, and a paragraph without a printed page is cited by the numbers of its section and of the paragraph.
/// </summary>
public static class Chicago
{
    /// <summary>The first note on a work.</summary>
    public static IReadOnlyList<TextRun> Note(CitationSource source, IReadOnlyList<CitationLocator> locators, CitedWording wording = CitedWording.Quotation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var note = new RunBuilder().Text(LeadIn(wording));
        if (Head(source) is { IsEmpty: false } head) note.Text($"{head.InNote}{EditorsMark(source)}, ");
        if (source.Type == CitedType.Chapter)
        {
            note.Quoted(Whole(source), ",").Text(" in ");
            note.Title(TitleForms.Whole(source.ContainerTitle ?? source.Title, null));
        }
        else
        {
            note.Title(Whole(source));
        }

        if (EditorsAfterTitle(source)) note.Text($", ed. {source.Editors.InNote}");
        return note.Text($" ({Imprint(source)})").Text(Places(locators)).Text(source.Url is null ? "" : ", ").LinkTo(source.Url).Period().Build();
    }

    /// <summary>Every later note on the work. The whole title is for two works that share a short form.</summary>
    public static IReadOnlyList<TextRun> ShortNote(
        CitationSource source, IReadOnlyList<CitationLocator> locators, CitedWording wording = CitedWording.Quotation, bool wholeTitle = false)
    {
        ArgumentNullException.ThrowIfNull(source);
        var title = wholeTitle ? Whole(source) : TitleForms.Shortened(source);
        var places = Places(locators);
        var note = new RunBuilder().Text(LeadIn(wording));
        if (Head(source) is { IsEmpty: false } head) note.Text($"{head.InShortNote}, ");
        if (source.Type == CitedType.Report) return note.Title(title).Text(places).Period().Build();
        return places.Length == 0 ? note.Quoted(title, ".").Build() : note.Quoted(title, ",").Text(places[1..]).Period().Build();
    }

    public static IReadOnlyList<TextRun> BibliographyEntry(CitationSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var entry = new RunBuilder();
        if (Head(source) is { IsEmpty: false } head) entry.Text($"{head.InBibliography}{EditorsMark(source)}").Period().Text(" ");
        if (source.Type == CitedType.Chapter)
        {
            entry.Quoted(Whole(source), ".").Text(" In ").Title(TitleForms.Whole(source.ContainerTitle ?? source.Title, null));
            if (EditorsAfterTitle(source)) entry.Text($", edited by {source.Editors.InRunningText}");
            entry.Period();
        }
        else
        {
            entry.Title(Whole(source)).Period();
            if (EditorsAfterTitle(source)) entry.Text($" Edited by {source.Editors.InRunningText}").Period();
        }

        entry.Text($" {Imprint(source)}").Period();
        return source.Url is null ? entry.Build() : entry.Text(" ").LinkTo(source.Url).Text(".").Build();
    }

    /// <summary>Author and title of the short form, without a place: equal for two works means that the form does not tell them apart.</summary>
    internal static string ShortForm(CitationSource source)
        => $"{(Head(source) is { IsEmpty: false } head ? head.InShortNote : "")}|{TitleForms.Shortened(source)}";

    private static string LeadIn(CitedWording wording) => wording switch
    {
        CitedWording.Digest => "Our digest, not the report’s words; see ",
        CitedWording.Finding => "Our wording, not the report’s; see ",
        _ => "",
    };

    /// <summary>Who stands first: the authors; for a report without any its editors; for a chapter nobody, so its title leads.</summary>
    private static CitedNames Head(CitationSource source)
        => source.Authors.IsEmpty && source.Type == CitedType.Report ? source.Editors : source.Authors;

    private static bool EditorsAfterTitle(CitationSource source)
        => !source.Editors.IsEmpty && (source.Type == CitedType.Chapter || !source.Authors.IsEmpty);

    private static string EditorsMark(CitationSource source)
        => source.Type != CitedType.Report || !source.Authors.IsEmpty ? "" : source.Editors.IsOne ? ", ed." : ", eds.";

    private static string Whole(CitationSource source) => TitleForms.Whole(source.Title, source.Subtitle);

    private static string Imprint(CitationSource source)
    {
        var publisher = source.PublisherPlace is { } place && source.Issued is { Year: < 1900 }
            ? source.Publisher is null ? place : $"{place}: {Publisher(source.Publisher)}"
            : source.Publisher is null ? null : Publisher(source.Publisher);
        return string.Join(", ", new[] { publisher, Date(source) }.OfType<string>());
    }

    /// <summary>Without its own abbreviation, which would nest one bracket in another: "Center for … Studies (CSIS)".</summary>
    private static string Publisher(string name)
    {
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && name.EndsWith(')') && name[(open + 2)..^1].All(char.IsUpper) ? name[..open] : name;
    }

    private static string Date(CitationSource source) => source.Issued switch
    {
        { Day: { } day, Month: { } month } date => string.Create(CultureInfo.InvariantCulture, $"{MonthName(month)} {day}, {date.Year}"),
        { Month: { } month } date => string.Create(CultureInfo.InvariantCulture, $"{MonthName(month)} {date.Year}"),
        { } date => date.Year.ToString(CultureInfo.InvariantCulture),
        null => "n.d.",
    };

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Places(IReadOnlyList<CitationLocator> locators)
    {
        var places = string.Join(", ", locators.Select(locator => locator.ToString()).Where(place => place.Length > 0).Distinct(StringComparer.Ordinal));
        return places.Length == 0 ? "" : $", {places}";
    }
}
