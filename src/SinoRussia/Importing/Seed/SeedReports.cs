using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Importing.Seed;

/// <summary>Reads <c>report.yaml</c>: the record, the chapters with their sections, the people, the synopsis and the related reports.</summary>
internal sealed class SeedReports(DateTimeOffset added)
{
    private readonly Dictionary<string, (string Name, string Affiliation)> _people = new(StringComparer.Ordinal);

    public Report? Report { get; private set; }

    public ReportId Id { get; private set; }

    public List<Contributor> Contributors { get; } = [];

    public List<Section> Sections { get; } = [];

    public List<SynopsisPoint> Synopsis { get; } = [];

    public List<RelatedReport> Related { get; } = [];

    /// <summary>Chapters with the headings that locators may name, and the path of the digest.</summary>
    public Dictionary<string, SeedChapter> Chapters { get; } = new(StringComparer.Ordinal);

    public void Read(SeedNode root)
    {
        foreach (var person in root.Records("people")) ReadPerson(person);
        ReadReport(root.Record("report"));
        foreach (var chapter in root.Records("chapters")) ReadChapter(chapter);
        foreach (var point in root.Records("synopsis_paragraphs")) ReadSynopsis(point);
        foreach (var related in root.Records("library")) ReadRelated(related);
        root.Refs("source_documents", SeedKind.SourceDocument);
        root.End();
    }

    private void ReadPerson(SeedNode person)
    {
        person.Word("role", ["editor", "author"]);
        person.Sources();
        _people[person.Id("id", SeedKind.Person)] = (person.Text("name"), person.Text("affiliation_in_report"));
        person.End();
    }

    private void ReadReport(SeedNode node)
    {
        Id = new ReportId(node.Id("id", SeedKind.Report));
        var (title, shortTitle, subtitle) = (node.Text("title"), node.Text("short_title"), node.TextOrNull("subtitle"));
        var (editors, authors) = (node.Refs("editors", SeedKind.Person), node.Refs("authors", SeedKind.Person));
        var (publisher, place, program) = (node.Text("publisher"), node.Text("place"), node.Text("program"));
        var issued = node.Date("date");
        CheckPrecision(node, issued);
        var probable = node.Word("date_confidence", ["probable", "confirmed"]) == "probable";
        var (note, language, url) = (node.Text("date_note"), node.Text("language"), node.Text("url"));
        var (rights, method) = (node.Text("rights"), node.Text("method"));
        var words = node.Record("word_count");
        var stated = words.Integer("total_with_appendix");
        words.Pass("note");
        words.End();
        node.Nothing("page_count");
        node.Nothing("isbn");
        node.Pass("page_count_note", "downloads", "companion");
        node.Domains("areas_examined");
        foreach (var figure in node.Records("figures")) ReadFigure(figure);
        node.Sources();
        node.End();
        if (!node.IsSound) return;
        Report = Report.Create(Id, Origin.Seed, title, added);
        (Report.ShortTitle, Report.Subtitle, Report.Publisher, Report.PublisherPlace) = (shortTitle, subtitle, publisher, place);
        (Report.Collection, Report.Issued, Report.IssuedNote, Report.Language) = (program, issued, probable ? note : null, language);
        (Report.Url, Report.Rights, Report.Method, Report.StatedWords) = (url, rights, method, stated);
        Credit(null, ContributorRole.Editor, editors);
        Credit(null, ContributorRole.Author, authors);
    }

    private void ReadChapter(SeedNode node)
    {
        var id = node.Id("id", SeedKind.Chapter);
        var order = node.Integer("order");
        if (order != Chapters.Count + 1) node.Problem("order", $"Chapters stand in printed order: {Chapters.Count + 1} is next.");
        var kind = node.Word("kind", ["summary", "chapter", "appendix"]);
        var (title, subtitle, gist) = (node.Text("title"), node.TextOrNull("subtitle"), node.Text("gist"));
        var authors = node.Refs("authors", SeedKind.Person);
        var perspective = node.Word<Perspective>("perspective_examined");
        var sections = node.Texts("sections");
        var digest = node.Text("digest");
        node.Domains();
        node.Refs("source_documents", SeedKind.SourceDocument);
        node.Sources();
        node.End();
        if (!id.StartsWith("ch-", StringComparison.Ordinal)) node.Problem("id", "The id of a chapter starts with ch-.");
        if (!node.IsSound) return;
        Slug.TryRead<SectionKind>(kind, out var sectionKind);
        var chapter = Section.Chapter(new SectionId(id), Id, sectionKind, id[3..], title, Sections.Count);
        (chapter.Number, chapter.Subtitle, chapter.Perspective, chapter.Gist) = (sectionKind == SectionKind.Appendix ? "A" : $"{order}", subtitle, perspective, gist);
        Sections.Add(chapter);
        AddSections(chapter, sections);
        Credit(chapter.Id, ContributorRole.Author, authors);
        Chapters.Add(id, new SeedChapter(chapter, sections, digest));
    }

    private void AddSections(Section chapter, IReadOnlyList<string> titles)
    {
        var slugs = new UniqueSlugs();
        for (var i = 0; i < titles.Count; i++)
        {
            var slug = slugs.Take(TitleSlug.Of(titles[i]), "section");
            var section = Section.Under(chapter, new SectionId($"{chapter.Id}.{slug}"), slug, titles[i], Sections.Count);
            section.Number = $"{chapter.Number}.{i + 1}";
            Sections.Add(section);
        }
    }

    private void ReadSynopsis(SeedNode node)
    {
        var key = node.Id("key", SeedKind.SynopsisParagraph);
        var (heading, gist, note) = (node.Text("heading"), node.Text("gist"), node.TextOrNull("fidelity_note"));
        var chapters = node.Refs("maps_to", SeedKind.Chapter);
        node.Sources();
        node.End();
        if (node.IsSound) Synopsis.Add(SynopsisPoint.Create(key, Id, Synopsis.Count, heading, gist, note, chapters.Select(SectionId.From)));
    }

    private void ReadRelated(SeedNode node)
    {
        var id = node.Id("id", SeedKind.RelatedReport);
        var url = node.TextOrNull("url");
        if (node.WordOrNull("url_kind", "publisher") is null != url is null) node.Problem("url", "An address is the publisher's own (url_kind: publisher) or null.");
        var related = (node.Text("title"), node.Texts("authors"), node.Text("publisher"), node.DateOrNull("date"), node.TextOrNull("length"), node.Text("rights"));
        node.Pass("text_seen");
        var domains = node.Domains();
        node.Sources();
        node.End();
        var (title, authors, publisher, date, length, rights) = related;
        if (node.IsSound) Related.Add(new RelatedReport(id, Id, Related.Count, title, [.. authors], publisher, date, url, length, rights, [.. domains]));
    }

    private static void ReadFigure(SeedNode figure)
    {
        figure.Id("id", SeedKind.Figure);
        figure.Text("title");
        figure.Text("data_source");
        figure.Ref("chapter", SeedKind.Chapter);
        figure.End();
    }

    /// <summary>A date is written exactly as precisely as it is known.</summary>
    internal static void CheckPrecision(SeedNode node, PartialDate date, string key = "date")
    {
        var precision = node.Word("date_precision", ["day", "month", "year"]);
        var actual = date.Day is not null ? "day" : date.Month is not null ? "month" : "year";
        if (node.IsSound && precision != actual) node.Problem(key, $"“{date}” is not precise to the {precision}.");
    }

    private void Credit(SectionId? chapter, ContributorRole role, IReadOnlyList<string> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (_people.TryGetValue(people[i], out var person)) Contributors.Add(Contributor.Create(Id, chapter, role, person.Name, i + 1, person.Affiliation));
        }
    }
}
