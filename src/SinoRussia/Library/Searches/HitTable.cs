using SinoRussia.Exporting;
using SinoRussia.Model;

namespace SinoRussia.Library.Searches;

/// <summary>The hits of a search as rows: what each is, where it stands, what it says, how it is judged.</summary>
internal static class HitTable
{
    private static readonly TableColumn[] Columns =
    [
        new("No.", 6), new("Type", 12), new("Title", 40), new("Text", 90), new("Report", 30), new("Chapter", 30), new("Section", 10), new("Heading", 30),
        new("Paragraph", 10), new("Authors", 24), new("Language", 10), new("Whose view", 18), new("Effect", 12), new("Hedging", 12), new("Tags", 20), new("Date", 12), new("What", 24), new("Link", 60),
    ];

    public static ExportTable Of(SearchAnswer found, PublicAddress address) => new(
        "Search",
        Columns,
        [.. found.Hits.Select((hit, at) => Row(found.Question.Offset + at + 1, hit, address))],
        [
            ("Query", found.Question.Text),
            ("Understood as", found.Understood),
            ("Filters", string.Join(", ", QuestionFilters.Of(found.Question).Select(filter => $"{filter.Name} {filter.Value}"))),
            ("Order", Slug.Of(found.Question.Order)),
            ("Results", found.Total.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("In this file", found.Total > found.Hits.Count ? $"the first {found.Hits.Count}" : "all"),
            ("Marked", found.Loosened ? "No text has all of the words; these have most of them." : "All conditions are met."),
        ]);

    private static TableValue[] Row(int number, SearchHit hit, PublicAddress address)
    {
        var place = hit.Place;
        return
        [
            new TableValue.Number(number),
            Text(Words(hit.Type)),
            Text(hit.Title),
            Text($"{(hit.CutBefore ? "… " : "")}{hit.Snippet}{(hit.CutAfter ? " …" : "")}"),
            Text(place.ReportTitle),
            Text(place.ChapterNumber is null ? place.ChapterTitle : $"{place.ChapterNumber} {place.ChapterTitle}"),
            Text(place.SectionNumber),
            Text(place.Section),
            Text(place.Pilcrow),
            Text(string.Join("; ", place.Authors)),
            Text(hit.Language),
            hit.Codes is { } view ? Text(Words(view.Perspective)) : TableValue.Empty,
            hit.Codes is { } effect ? Text(Words(effect.Polarity)) : TableValue.Empty,
            hit.Codes is { } hedge ? Text(Words(hedge.Hedging)) : TableValue.Empty,
            Text(string.Join("; ", hit.Tags)),
            Text(hit.Date?.ToString()),
            Text(hit.Detail),
            new TableValue.Link(address.Of(hit.Url)),
        ];
    }

    private static TableValue.Text Text(string? value) => new(value ?? "");

    private static string Words<T>(T code)
        where T : struct, Enum
        => Slug.Of(code).Replace('-', ' ');
}
