using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SinoRussia.Markup;

namespace SinoRussia.Exporting.Docx;

/// <summary>The part of footnotes: the two separators Word wants, then one note an excerpt.</summary>
internal sealed class DocxFootnotes
{
    private readonly Footnotes _notes = new(
        new Footnote(new Paragraph(Tight(), new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Footnote(new Paragraph(Tight(), new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });

    private readonly DocxText _text;
    private int _last;

    public DocxFootnotes(FootnotesPart part, LegalText legal)
    {
        _text = new DocxText(part, legal);
        part.Footnotes = _notes;
    }

    /// <summary>Adds a note and gives the run that refers to it.</summary>
    public Run Add(IReadOnlyList<TextRun> citation)
    {
        _last++;
        var mark = new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark());
        var space = new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(" ") { Space = SpaceProcessingModeValues.Preserve });
        OpenXmlElement[] content = [new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }), mark, space, .. _text.Of(citation)];
        _notes.Append(new Footnote(new Paragraph(content)) { Id = _last });
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = _last });
    }

    private static ParagraphProperties Tight() => new(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto });
}
