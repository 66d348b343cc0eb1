using Microsoft.EntityFrameworkCore;
using SinoRussia.Markup;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>
/// Holds every passage against its hash and against what its Markdown says, every quote against the text it was taken from, and
/// every report that has a full text against having passages at all.
/// </summary>
public sealed class CheckTexts(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<IReadOnlyList<Trouble>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var troubles = new List<Trouble>();
        await foreach (var passage in context.Passages.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (TextHash.Of(passage.Text) != passage.Hash)
                troubles.Add(new Trouble("text-changed", passage.Id.Value, "A passage's text is not what was imported.", Trouble.FromACopy));
            else if (PassageMarkup.Text(passage.Kind, passage.Markdown) != passage.Text)
                troubles.Add(new Trouble("text-differs-from-page", passage.Id.Value, "A passage would be shown with other words than are searched and quoted.", Trouble.FromACopy));
        }

        var quotes = context.Anchors.Join(context.Passages, anchor => anchor.PassageId, passage => passage.Id, (anchor, passage) => new { anchor, passage.Text });
        await foreach (var pair in quotes.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (pair.anchor.End > pair.Text.Length || pair.anchor.Span.Of(pair.Text) != pair.anchor.Quote)
                troubles.Add(new Trouble("quote-differs", pair.anchor.AnnotationId.Value, "A note's quote is not what stands at its place.", "Open the note and mark its place again."));
        }

        // A file of headings alone is a report; one without even those never came in whole.
        var empty = await context.Reports
            .Where(report => report.Original != null && !context.Passages.Any(passage => passage.ReportId == report.Id)
                && !context.Sections.Any(section => section.ReportId == report.Id))
            .Select(report => report.Id).ToListAsync(cancellationToken);
        troubles.AddRange(empty.Select(report => new Trouble("import-half", report.Value, "A report has an original but neither text nor headings.", Trouble.FromACopy)));
        return troubles;
    }
}
