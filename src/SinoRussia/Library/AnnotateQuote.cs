using Microsoft.EntityFrameworkCore;
using SinoRussia.Anchoring;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Puts a note on the place of a report where some words stand. The report's own words only: a digest is never quoted.</summary>
public sealed class AnnotateQuote(IDbContextFactory<LibraryContext> contexts, QuoteSearch search, Annotate annotate)
{
    public async Task<AnnotateQuoteOutcome> RunAsync(QuoteDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await context.Reports.AnyAsync(report => report.Id == draft.Report, cancellationToken)) return new AnnotateQuoteOutcome.UnknownReport();
        var passages = await context.Passages.Where(passage => passage.ReportId == draft.Report).OrderBy(passage => passage.Order)
            .Select(passage => new { passage.Id, passage.Text }).ToListAsync(cancellationToken);
        if (passages.Count == 0) return new AnnotateQuoteOutcome.NoFullText();

        switch (search.Find([.. passages.Select(passage => passage.Text)], draft.Quote, draft.Prefix, draft.Suffix))
        {
            case QuotePlace.Ambiguous { Places: var places }:
                return new AnnotateQuoteOutcome.Ambiguous(places);
            case QuotePlace.Found found:
                var anchors = found.Parts.Select(part => new AnchorDraft(passages[part.Passage].Id, part.Span, part.Span.Of(passages[part.Passage].Text)));
                var saved = await annotate.RunAsync(
                    new AnnotationDraft(AnnotationId.New(), draft.Report, [.. anchors], draft.Note, draft.Tags, draft.Colour), cancellationToken);
                return saved is AnnotateOutcome.Saved { Annotation: var annotation }
                    ? new AnnotateQuoteOutcome.Saved(annotation, found.IsExact)
                    : new AnnotateQuoteOutcome.Refused((saved as AnnotateOutcome.Refused)?.Reason ?? "The note could not be saved.");
            case QuotePlace.Missing missing:
                return new AnnotateQuoteOutcome.NotFound(missing.Elsewhere);
            default:
                throw new InvalidOperationException("A quote is found, ambiguous or missing.");
        }
    }
}
