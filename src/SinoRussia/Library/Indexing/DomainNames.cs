using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Storage;

namespace SinoRussia.Library.Indexing;

/// <summary>
/// Which domains a text is filed under. A passage belongs to the domains of the findings whose evidence points at it, and to the
/// top-level domains of its chapter; whatever belongs to a domain belongs to the one above it too. The chapter's finer domains are
/// left out: with them, every passage of nine chapters would be about nearly everything.
/// </summary>
internal sealed class DomainNames
{
    private readonly Dictionary<DomainId, (Named Name, DomainId? Parent)> names;
    private readonly ILookup<SectionId, DomainId> topOfChapter;

    private DomainNames(IReadOnlyList<CooperationDomain> domains)
    {
        names = domains.ToDictionary(d => d.Id, d => (new Named(d.Id.Value, $"{d.NameEn} {d.NameRu} {d.NameZh}"), d.ParentId));
        topOfChapter = domains.Where(d => d.ParentId is null)
            .SelectMany(d => d.Chapters.Select(chapter => (Chapter: chapter, d.Id)))
            .ToLookup(pair => pair.Chapter, pair => pair.Id);
    }

    public static async Task<DomainNames> ReadAsync(LibraryContext context, CancellationToken cancellationToken)
        => new(await context.Domains.ToListAsync(cancellationToken));

    public IReadOnlyList<Named> Of(SectionId chapter, IEnumerable<DomainId> own)
    {
        var all = new HashSet<DomainId>(topOfChapter[chapter]);
        foreach (var domain in own)
        {
            for (DomainId? up = domain; up is { } at && names.ContainsKey(at) && all.Add(at); up = names[at].Parent)
            {
            }
        }

        return [.. all.Where(names.ContainsKey).Select(id => names[id].Name)];
    }

    /// <summary>The domains themselves and the ones above, without a chapter's.</summary>
    public IReadOnlyList<Named> Of(IEnumerable<DomainId> own) => Of(default, own);
}
