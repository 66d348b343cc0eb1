using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library.Dossiers;

/// <summary>
/// Adds an excerpt at the end. The quoted words are kept in the dossier letter for letter. A note's own words and tags are read from the
/// note: a change of it shows, and its deletion, which puts it away without forgetting a word, takes nothing from the dossier.
/// </summary>
public sealed class AddExcerpt(ChangeDossier change)
{
    /// <summary>Parts the words of several passages in one kept quote.</summary>
    internal const string Between = "\n\n";

    public Task<DossierOutcome> RunAsync(DossierId id, ExcerptPick pick, CancellationToken cancellationToken) => change.RunAsync(
        id,
        async (context, dossier, now) => await ItemAsync(context, id, pick, cancellationToken) is { } create
            ? DossierPlaces.Append(context, dossier, now, create)
            : new DossierOutcome.NotFound("What was to be added is not in the library."),
        cancellationToken);

    internal static async Task<Func<DossierItemId, int, DossierItem>?> ItemAsync(
        LibraryContext context, DossierId dossier, ExcerptPick pick, CancellationToken cancellationToken)
    {
        switch (pick)
        {
            case ExcerptPick.Passage(var passage, var span):
                var text = await context.Passages.Where(row => row.Id == passage).Select(row => row.Text).FirstOrDefaultAsync(cancellationToken);
                var chosen = span ?? new TextSpan(0, text?.Length ?? 0);
                if (text is null || chosen.End > text.Length || string.IsNullOrWhiteSpace(chosen.Of(text))) return null;
                return (item, order) => DossierItem.OfPassage(item, dossier, order, passage, chosen, chosen.Of(text));

            case ExcerptPick.Note(var note):
                var quotes = await context.Anchors.Where(anchor => anchor.AnnotationId == note && context.Annotations.Any(row => row.Id == note && row.Deleted == null))
                    .OrderBy(anchor => anchor.Order).Select(anchor => anchor.Quote).ToListAsync(cancellationToken);
                return quotes.Count == 0 ? null : (item, order) => DossierItem.OfAnnotation(item, dossier, order, note, string.Join(Between, quotes));

            case ExcerptPick.Finding(var finding):
                if (!await context.Findings.AnyAsync(row => row.Id == finding, cancellationToken)) return null;
                return (item, order) => DossierItem.OfFinding(item, dossier, order, finding);

            case ExcerptPick.Digest(var digest):
                var words = await context.Digests.Where(row => row.Id == digest).Select(row => row.Text).FirstOrDefaultAsync(cancellationToken);
                return words is null ? null : (item, order) => DossierItem.OfDigest(item, dossier, order, digest, words);

            default:
                return null;
        }
    }
}
