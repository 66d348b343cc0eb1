using SinoRussia.Citing;
using SinoRussia.Exporting;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library.Dossiers;

/// <summary>Makes excerpts out of loaded data. A quote is what was kept; styles are added only while the text still reads so.</summary>
internal sealed class Excerpts(ExcerptData data)
{
    public ExcerptReading? Of(DossierItem item) => item switch
    {
        { PassageId: { } passage } => OfPassage(data.Passages[passage], item.Span!.Value, item.Quote!),
        { AnnotationId: { } annotation } => OfAnnotation(data.Annotations[annotation], item.Quote!),
        { FindingId: { } finding } => OfFinding(data.Findings[finding]),
        { DigestId: { } digest } => OfDigest(data.Digests[digest], item.Quote!),
        _ => null,
    };

    public ExcerptReading OfAnnotation(Annotation annotation, string? kept = null)
    {
        var anchors = annotation.Anchors.OrderBy(anchor => anchor.Order).ToList();
        var asKept = kept is null || kept == string.Join(AddExcerpt.Between, anchors.Select(anchor => anchor.Quote));
        List<Passage> passages = [.. anchors.Select(anchor => data.Passages[anchor.PassageId])];
        return Words("Note", passages) with
        {
            Quotes = asKept ? [.. anchors.Select((anchor, at) => Quote(passages[at], anchor.Span, anchor.Quote))] : [ExportQuote.Plain(kept!)],
            Note = annotation.Note,
            Tags = [.. annotation.Tags.OrderBy(tie => tie.Order).Select(tie => data.Tags[tie.TagId])],
            Colour = annotation.Colour,
        };
    }

    private ExcerptReading OfPassage(Passage passage, TextSpan span, string kept)
        => Words("Passage", [passage]) with { Quotes = [Quote(passage, span, kept)] };

    private ExcerptReading OfFinding(Finding finding)
    {
        var chapter = data.Section(finding.ReportId, finding.ChapterId);
        var evidence = finding.Evidence.OrderBy(piece => piece.Order).ToList();
        List<Passage> passages = [.. evidence.SelectMany(piece => piece.Passages.OrderBy(tie => tie.Order)).Select(tie => data.Passages[tie.PassageId]).DistinctBy(passage => passage.Id)];
        List<CitationLocator> locators =
        [
            .. evidence.Select(piece => new CitationLocator(data.SectionByHeading(chapter, piece.Section).Number, $"{piece.Paragraph}")),
        ];
        var first = evidence.Count == 0 ? chapter : data.SectionByHeading(chapter, evidence[0].Section);
        return new ExcerptReading(
            "Finding", Place(chapter, first, locators.Count == 0 ? null : locators[0]), $"/findings/{finding.Id}",
            CitedSources.Of(data.Reports[finding.ReportId], chapter), locators, passages.Count == 0 ? CitedWording.Finding : CitedWording.Quotation)
        {
            OwnWording = finding.Statement,
            Quotes = [.. passages.Select(passage => Quote(passage, new TextSpan(0, passage.Text.Length), passage.Text))],
            Language = passages.Count == 0 ? null : passages[0].Language,
            Codes = new FindingCodes(finding.Perspective, finding.Polarity, finding.Hedging),
        };
    }

    private ExcerptReading OfDigest(Digest digest, string kept)
    {
        var chapter = data.Section(digest.ReportId, digest.ChapterId);
        var section = data.SectionByHeading(chapter, digest.Heading);
        var locator = new CitationLocator(section.Number);
        return new ExcerptReading(
            "Digest", Place(chapter, section, locator), $"/reports/{digest.ReportId}/{chapter.Slug}?view=digest#p-{digest.Id}",
            CitedSources.Of(data.Reports[digest.ReportId], chapter), [locator], CitedWording.Digest)
        { OwnWording = kept };
    }

    /// <summary>An excerpt of the report's own words in these passages, without the words yet.</summary>
    private ExcerptReading Words(string kind, List<Passage> passages)
    {
        var first = passages[0];
        var chapter = data.Section(first.ReportId, first.ChapterId);
        var section = data.Section(first.ReportId, first.SectionId);
        List<CitationLocator> locators = [.. passages.Select(passage => Locator(passage, chapter)).Distinct()];
        return new ExcerptReading(
            kind, Place(chapter, section, locators[0]), $"/p/{first.Id}", CitedSources.Of(data.Reports[first.ReportId], chapter), locators, CitedWording.Quotation)
        { Language = first.Language };
    }

    private CitationLocator Locator(Passage passage, Section chapter) => new(
        data.Section(passage.ReportId, passage.SectionId).Number, passage.Locator, passage.Page, chapter.Kind == SectionKind.Front ? "front matter" : null);

    private static string Place(Section chapter, Section section, CitationLocator? locator)
    {
        var label = chapter.Kind switch
        {
            SectionKind.Chapter when chapter.Number is not null => $"Chapter {chapter.Number}",
            _ => chapter.Title,
        };
        var heading = section.Id == chapter.Id ? label : $"{label} › {section.Title}";
        var place = locator is null ? "" : new CitationLocator(locator.Section, locator.Paragraph).ToString();
        return place.Length == 0 ? heading : $"{heading}, {place}";
    }

    private static ExportQuote Quote(Passage passage, TextSpan span, string kept)
    {
        if (span.End > passage.Text.Length || span.Of(passage.Text) != kept) return ExportQuote.Plain(kept);
        var quote = new ExportQuote([.. PassageMarkup.Runs(passage.Kind, passage.Markdown, span).Select(run => run with { Link = null })]);
        return quote.Text == kept ? quote : ExportQuote.Plain(kept);
    }
}
