using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SinoRussia.Markup;

namespace SinoRussia.Exporting.Docx;

/// <summary>The running text: title, own text, excerpts with their notes, bibliography, and an A4 page to stand on.</summary>
internal sealed class DocxBody(DocxText text, DocxFootnotes footnotes)
{
    private readonly DocxBlocks _blocks = new(text);
    private int _number;

    public Body Write(ExportDocument document, string footerId)
    {
        var body = new Body(_blocks.Paragraph("Title", text.Of(document.Title)));
        foreach (var item in document.Items)
        {
            if (item is ExportItem.OwnText own) body.Append(_blocks.Write(own.Markdown));
            if (item is ExportItem.Excerpt excerpt) body.Append(Excerpt(excerpt));
        }

        if (document.Bibliography.Count > 0) body.Append(_blocks.Paragraph("Heading1", text.Of("Bibliography")));
        body.Append(document.Bibliography.Select(entry => _blocks.Paragraph("Bibliography", text.Of(entry))));
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1440, Right = 1440, Bottom = 1440, Left = 1440, Header = 709, Footer = 709, Gutter = 0 }));
        return body;
    }

    private IEnumerable<OpenXmlElement> Excerpt(ExportItem.Excerpt excerpt)
    {
        _number++;
        yield return _blocks.Paragraph("ExcerptSource", [.. text.Of($"{_number}  {excerpt.Kind}", "ExcerptKind"), .. text.Of($"  {excerpt.Place}")]);
        if (excerpt.OwnWording.Length > 0)
        {
            OpenXmlElement[] mark = excerpt.Quotes.Count == 0 ? [footnotes.Add(excerpt.Citation)] : [];
            yield return _blocks.Paragraph("OwnWording", [.. text.Of(excerpt.OwnWording), .. mark]);
        }

        for (var i = 0; i < excerpt.Quotes.Count; i++)
        {
            var quote = excerpt.Quotes[i];
            var words = text.Of(quote.Runs.Select(run => run with { Link = null, Code = run.Code || quote.IsCode }));
            OpenXmlElement[] mark = i == excerpt.Quotes.Count - 1 ? [footnotes.Add(excerpt.Citation)] : [];
            yield return _blocks.Paragraph("Quote", [.. words, .. mark]);
        }

        if (excerpt.Codes.Count > 0) yield return _blocks.Paragraph("ExcerptDetail", text.Of(string.Join("  ·  ", excerpt.Codes)));
        if (excerpt.Note.Length > 0)
        {
            foreach (var block in _blocks.Write(excerpt.Note, "ExcerptNote")) yield return block;
        }

        if (excerpt.Tags.Count > 0) yield return _blocks.Paragraph("ExcerptDetail", text.Of($"Tags: {string.Join(", ", excerpt.Tags)}"));
        yield return _blocks.Paragraph("ExcerptDetail", text.Of([new TextRun(excerpt.Link, Link: excerpt.Link)]));
    }
}
