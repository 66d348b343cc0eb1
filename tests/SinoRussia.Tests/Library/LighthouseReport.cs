using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Tests.Library;

/// <summary>A small report of our own making: two chapters, five passages.</summary>
internal static class LighthouseReport
{
    public static readonly ReportId Id = new("lighthouse");

    public static readonly string[] Texts =
    [
        "The lighthouse was lit in the spring. Its keeper wrote everything down.",
        "Two ships passed at dawn, and two ships passed at dusk.",
        "灯塔在夜里亮着。",
        "Nobody saw the third ship.",
        "The lamp needed oil. Nobody saw it go out.",
    ];

    /// <summary>Stores the report and gives the passages' ids in order.</summary>
    public static async Task<IReadOnlyList<PassageId>> AddAsync(LibraryContext context, ReportId? id = null)
    {
        var now = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var report = Report.Create(id ?? Id, Origin.Import, $"The Lighthouse ({id ?? Id})", now);
        report.Attach(new Original(TextHash.Of(report.Id.Value), "lighthouse.md", "markdown", 1, now));
        var ships = Section.Chapter(SectionId.New(), report.Id, SectionKind.Chapter, "ships", "Ships", 0);
        var lamp = Section.Chapter(SectionId.New(), report.Id, SectionKind.Chapter, "lamp", "The Lamp", 1);
        (ships.Number, lamp.Number) = ("1", "2");
        var passages = Texts.Select((text, order) => Passage.Create(
            PassageId.New(), order < 4 ? ships : lamp, order, new PassagePlace(order < 4 ? order + 1 : 1, null, null),
            new PassageContent(PassageKind.Paragraph, text, text, TextHash.Of(text), "en"))).ToList();
        context.AddRange(report, ships, lamp);
        context.AddRange(passages);
        await context.SaveChangesAsync();
        return [.. passages.Select(passage => passage.Id)];
    }
}
