using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>The chapter page on which a passage stands.</summary>
public sealed record PassagePlaceOnPage(ReportId Report, string Chapter, PassageId Passage);

/// <summary>Finds the page of a passage: what a permanent link leads to.</summary>
public sealed class FindPassage(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<PassagePlaceOnPage?> RunAsync(PassageId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Passages.Where(passage => passage.Id == id)
            .Join(context.Sections, passage => passage.ChapterId, chapter => chapter.Id, (passage, chapter) => new PassagePlaceOnPage(passage.ReportId, chapter.Slug, passage.Id))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
