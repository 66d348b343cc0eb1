using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>Ties a note to its tags; a tag that is new is made, one that differs in case only is the one there is.</summary>
internal static class AnnotationTags
{
    /// <summary>Replaces the ties. Call inside the transaction of the change.</summary>
    public static async Task SetAsync(LibraryContext context, AnnotationId id, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        await context.AnnotationTags.Where(tie => tie.AnnotationId == id).ExecuteDeleteAsync(cancellationToken);
        await AddAsync(context, id, names, cancellationToken);
    }

    /// <summary>Ties a note that has no ties yet. Call inside the transaction of the change.</summary>
    /// <returns>The tags as they are called, in the order of the names.</returns>
    public static async Task<IReadOnlyList<string>> AddAsync(LibraryContext context, AnnotationId id, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0) return [];
        var folded = names.Select(Tag.Fold).ToList();
        var known = await context.Tags.Where(tag => folded.Contains(tag.Folded)).ToDictionaryAsync(tag => tag.Folded, cancellationToken);
        var called = new List<string>();
        for (var order = 0; order < names.Count; order++)
        {
            if (!known.TryGetValue(folded[order], out var tag))
            {
                tag = Tag.Create(TagId.New(), names[order]);
                context.Tags.Add(tag);
            }

            context.AnnotationTags.Add(new AnnotationTag(id, tag.Id, order));
            called.Add(tag.Name);
        }

        return called;
    }
}
