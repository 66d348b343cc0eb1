using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SinoRussia.Markup;

namespace SinoRussia.Exporting.Docx;

/// <summary>Styled runs as Word's runs and hyperlinks of one part, each with the language of its script.</summary>
internal sealed class DocxText(OpenXmlPart part, LegalText legal)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public IEnumerable<OpenXmlElement> Of(IEnumerable<TextRun> runs) => runs.SelectMany(Of);

    public IEnumerable<OpenXmlElement> Of(string text, string? style = null) => Runs(new TextRun(text), style);

    private IEnumerable<OpenXmlElement> Of(TextRun run)
    {
        if (run.Link is null || LinkId(run.Link) is not { } id) return Runs(run, run.Code ? "CodeText" : null);
        return [new Hyperlink(Runs(run, "Hyperlink")) { Id = id, History = true }];
    }

    /// <summary>The relationship of an address, made once; null for what is no address, which then stays text.</summary>
    private string? LinkId(string url)
    {
        if (_links.TryGetValue(url, out var known)) return known;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        var id = $"link{_links.Count + 1}";
        part.AddHyperlinkRelationship(uri, isExternal: true, id);
        return _links[url] = id;
    }

    private IEnumerable<Run> Runs(TextRun run, string? style)
    {
        foreach (var (text, script) in ScriptRuns.Split(legal.Of(run.Text)))
        {
            var written = new Run(Properties(run, style, script));
            foreach (var (line, at) in text.Split('\n').Select((line, at) => (line, at)))
            {
                if (at > 0) written.Append(new Break());
                if (line.Length > 0) written.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(line) { Space = SpaceProcessingModeValues.Preserve });
            }

            yield return written;
        }
    }

    /// <summary>In the order the schema wants.</summary>
    private static RunProperties Properties(TextRun run, string? style, Script script)
    {
        var properties = new RunProperties();
        if (style is not null) properties.Append(new RunStyle { Val = style });
        if (script == Script.EastAsian) properties.Append(new RunFonts { Hint = FontTypeHintValues.EastAsia });
        if (run.Strong) properties.Append(new Bold());

        // Han characters have no italics: slanting them by force is an error of setting.
        if (run.Emphasis && script != Script.EastAsian) properties.Append(new Italic());
        if (run.Subscript || run.Superscript)
        {
            var position = run.Subscript ? VerticalPositionValues.Subscript : VerticalPositionValues.Superscript;
            properties.Append(new VerticalTextAlignment { Val = position });
        }

        if (script == Script.EastAsian) properties.Append(new Languages { EastAsia = "zh-CN" });
        if (script == Script.Cyrillic) properties.Append(new Languages { Val = "ru-RU" });
        return properties;
    }
}
