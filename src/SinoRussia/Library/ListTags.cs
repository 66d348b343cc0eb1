using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>The tags in use, the most frequent first: what a new note is offered.</summary>
public sealed class ListTags(IDbContextFactory<LibraryContext> contexts)
{
    public async Task<IReadOnlyList<TagCount>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var tags = await (from tie in context.AnnotationTags
                          join note in context.Annotations on tie.AnnotationId equals note.Id
                          join tag in context.Tags on tie.TagId equals tag.Id
                          where note.Deleted == null
                          group tag by tag.Name into named
                          select new { Name = named.Key, Notes = named.Count() }).ToListAsync(cancellationToken);
        return [.. tags.OrderByDescending(tag => tag.Notes).ThenBy(tag => tag.Name, StringComparer.Ordinal).Select(tag => new TagCount(tag.Name, tag.Notes))];
    }
}
