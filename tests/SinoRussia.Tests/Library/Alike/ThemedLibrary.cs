using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Tests.Storage;
using SinoRussia.Text;

namespace SinoRussia.Tests.Library.Alike;

/// <summary>
/// Reports whose passages each keep to one theme: words drawn from the theme's own among words that all themes have. Which passages are
/// alike is known, because it was decided before they were written.
/// </summary>
public sealed class ThemedLibrary : TemporaryLibrary
{
    public const int Reports = 3;
    public const int OfATheme = 6;

    public static readonly IReadOnlyDictionary<string, string[]> Themes = new Dictionary<string, string[]>
    {
        ["orbits"] = "satellite navigation constellation receiver orbit timing antenna clock coverage ephemeris signal launcher".Split(' '),
        ["pipes"] = "pipeline gas compressor tariff valve contract cubic pressure storage terminal meter seller".Split(' '),
        ["ice"] = "icebreaker arctic convoy harbour route glacier pilot seabed shelf tanker insurance freezing".Split(' '),
        ["law"] = "treaty clause sovereignty ratify parliament tribunal border protocol consent annex signatory veto".Split(' '),
    };

    private static readonly string[] Common =
        "state plan growth year report agency leader public project cooperation partner result policy minister policy meeting region effort".Split(' ');

    private readonly Random random = new(20_261_124);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var context = Context();
        for (var i = 0; i < Reports; i++)
        {
            var report = Report.Create(new ReportId("r" + i), Origin.Import, "Report " + i, SearchableLibrary.Added.AddDays(i));
            var chapter = Section.Chapter(new SectionId("c" + i), report.Id, SectionKind.Chapter, "one", "One", 0);
            context.AddRange(report, chapter, OutboxEntry.Of(report.Id));
            var order = 0;
            foreach (var theme in Themes.Keys)
            {
                for (var j = 0; j < OfATheme; j++) Add(chapter, $"{theme}-{i}-{j}", order++, Written(theme));
            }

            if (i == 0)
            {
                Add(chapter, "beidou-en", order++, "Russian receivers read the BeiDou signal beside their own, and the ministers call that a success of the plan.");
                Add(chapter, "radar-en", order++, "The Voronezh radar looks over the pole, and its operators call that a success of the plan.");
                context.Add(Finding.Create(new FindingId("f-pipes"), Origin.Seed, report.Id, chapter.Id, 0, Statement("The pipeline contract sets the gas tariff and the pressure of each compressor.")));
            }

            if (i == 1) Add(chapter, "beidou-ru", order++, "Система «Бэйдоу» принимается российскими приборами наравне со своей.");
            if (i == 1) Add(chapter, "exercise-beidou", order++, "Совместные учения показали, как войска держат связь по сигналу Бэйдоу.");
            for (var j = 0; j < 12 && i == 2; j++) Add(chapter, "exercise-" + j, order++, $"Совместные учения на юге показали, как войска держат связь, раз {j}.");

            if (i == 2) Add(chapter, "beidou-zh", order++, "俄罗斯的设备也可以接收北斗的信息。");
            if (i == 2) Add(chapter, "small", order, "It was what it was, and that was all.");
        }

        var entity = Entity.Create(new EntityId("beidou"), "technology", "BeiDou", "A system.", false, null, []);
        entity.Aliases.AddRange([new(entity.Id, "ru", 0, "Бэйдоу"), new(entity.Id, "zh", 0, "北斗")]);
        context.Add(entity);
        await context.SaveChangesAsync();
        await Get<KeepIndex>().RunAsync(anew: true, null, CancellationToken.None);

        void Add(Section chapter, string id, int order, string text) => context.Add(Passage.Create(
            new PassageId(id), chapter, order, new PassagePlace(order + 1, null, null),
            new PassageContent(PassageKind.Paragraph, text, text, TextHash.Of(text), Scripts.Language(text)!)));
    }

    private static FindingContent Statement(string text) => SearchableLibrary.Content(text, Perspective.Editors);

    /// <summary>Four words of the theme among twelve that say nothing.</summary>
    private string Written(string theme)
    {
        var words = random.GetItems(Common, 12).Concat(random.GetItems(Themes[theme], 4).Distinct()).ToArray();
        random.Shuffle(words);
        return "The " + string.Join(' ', words) + ".";
    }
}
