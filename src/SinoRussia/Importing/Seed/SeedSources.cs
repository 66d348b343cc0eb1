using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>Reads <c>sources.yaml</c>, the register that all other files cite, and <c>source-documents.yaml</c>.</summary>
internal sealed class SeedSources
{
    private static readonly string[] Kinds =
    [
        "analysis", "article", "book", "general-knowledge", "news", "official", "reference", "report", "testimony", "thesis", "think-tank", "web-summary",
    ];

    private static readonly string[] Languages = ["en", "ru", "zh", "de", "ar", "it", "vi"];
    private static readonly string[] Reliabilities = ["primary", "official-statement", "reputable-secondary", "state-media", "tertiary", "unsourced"];
    private static readonly string[] Seen = ["full-text", "excerpt", "not-seen"];

    public List<Source> All { get; } = [];

    public List<SourceDocument> Documents { get; } = [];

    public void Read(SeedNode root)
    {
        foreach (var node in root.Records("sources"))
        {
            var source = new Source(
                new SourceId(node.Id("id", SeedKind.Source)),
                node.Word("kind", Kinds),
                node.Text("title"),
                node.Text("publisher"),
                node.DateOrNull("date"),
                node.TextOrNull("url"),
                node.Word("language", Languages),
                node.Word("reliability", Reliabilities),
                node.Word("how_seen", Seen),
                node.TextOrNull("note"),
                node.DateOrNull("accessed"));
            node.End();
            if (node.IsSound) All.Add(source);
        }

        root.End();
    }

    /// <param name="appendix">The chapter that prints the excerpts.</param>
    public void ReadDocuments(SeedNode root, ReportId report, SeedChapter? appendix)
    {
        foreach (var node in root.Records("source_documents")) ReadDocument(node, report, appendix);
        root.End();
    }

    private void ReadDocument(SeedNode node, ReportId report, SeedChapter? appendix)
    {
        var id = node.Id("id", SeedKind.SourceDocument);
        var date = node.Date("date");
        SeedReports.CheckPrecision(node, date);
        var perspective = node.Word<Perspective>("perspective");
        if (perspective is not (Perspective.RussianAuthors or Perspective.ChineseAuthors)) node.Problem("perspective", "A document is of Russian or of Chinese authors.");
        node.Refs("authors_named_in", SeedKind.Chapter);
        node.Pass("as_printed", "probable_source");
        var content = new SourceDocumentContent(
            node.Text("title_original"),
            node.Text("title_en"),
            node.Text("outlet"),
            date,
            node.Word("language", ["ru", "zh"]),
            node.TextOrNull("url"),
            perspective,
            new DomainId(node.Ref("area", SeedKind.Domain)),
            node.TextOrNull("note"),
            node.Texts("authors"),
            [.. node.Records("contributors").Select(ReadContributor)],
            node.Domains(),
            [.. node.Refs("discussed_in", SeedKind.Chapter).Select(SectionId.From)]);
        var (section, paragraph) = SeedFindings.ReadLocator(node.Record("evidence"), appendix);
        var excerpt = node.Record("excerpt_paragraphs");
        var (first, last) = (excerpt.Integer("first"), excerpt.Integer("last"));
        excerpt.End();
        if (first <= paragraph || last < first) node.Problem("excerpt_paragraphs", "The excerpt follows its citation, the last block after the first.");
        node.Sources();
        node.End();
        if (node.IsSound) Documents.Add(SourceDocument.Create(id, report, Documents.Count, content, new SourceDocumentPlace(section, paragraph, first, last)));
    }

    private static string ReadContributor(SeedNode person)
    {
        var read = $"{person.Text("name")} ({person.Word("role", ["interviewer", "interviewee"])})";
        person.End();
        return read;
    }
}
