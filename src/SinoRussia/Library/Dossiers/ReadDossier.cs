using Microsoft.EntityFrameworkCore;
using SinoRussia.Citing;
using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Dossiers;

/// <summary>Reads a dossier with all its excerpts, in the order made by hand; null where there is none.</summary>
public sealed class ReadDossier(IDbContextFactory<LibraryContext> contexts, Func<CitedWorks> citing)
{
    public async Task<DossierReading?> RunAsync(DossierId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var title = await context.Dossiers.Where(row => row.Id == id && row.Deleted == null).Select(row => row.Title).FirstOrDefaultAsync(cancellationToken);
        if (title is null) return null;
        var items = await context.DossierItems.Where(row => row.DossierId == id && row.Deleted == null).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        var excerpts = new Excerpts(await ExcerptData.LoadAsync(context, items, cancellationToken));
        var works = citing();
        var number = 0;
        return new DossierReading(id, title, [.. items.Select(item =>
        {
            var html = item.Text.Length == 0 ? "" : NoteMarkup.Html(item.Text);
            return excerpts.Of(item) is { } excerpt
                ? new DossierEntry(item.Id, ++number, item.Text, html, excerpt, works.Note(excerpt.Work, excerpt.Locators, excerpt.Wording))
                : new DossierEntry(item.Id, null, item.Text, html, null, []);
        })]);
    }
}
