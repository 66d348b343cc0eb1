using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;

namespace SinoRussia.Library.Reading;

internal static class EntityLines
{
    public static Task<List<EntityLine>> LoadAsync(IQueryable<Entity> entities, CancellationToken cancellationToken) => entities
        .Select(entity => new EntityLine(
            entity.Id,
            entity.Type,
            entity.Name,
            entity.Aliases.Where(alias => alias.Language == "ru").OrderBy(alias => alias.Order).Select(alias => alias.Name).FirstOrDefault(),
            entity.Aliases.Where(alias => alias.Language == "zh").OrderBy(alias => alias.Order).Select(alias => alias.Name).FirstOrDefault()))
        .ToListAsync(cancellationToken);
}
