using Microsoft.EntityFrameworkCore;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Library.Suggesting;

/// <summary>Reads everything that can be suggested: entities in all their names, headings, findings, tags.</summary>
internal static class SuggestionSources
{
    /// <summary>Longer statements are cut for the list; the page they lead to has them whole.</summary>
    private const int Longest = 120;
    private const int MostHeadings = 100_000;

    public static async Task<List<Suggestion>> ReadAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        var all = new List<Suggestion>();
        var aliases = (await context.EntityAliases.OrderBy(a => a.Language).ThenBy(a => a.Order).ToListAsync(cancellationToken)).ToLookup(a => a.EntityId);
        foreach (var entity in await context.Entities.OrderBy(e => e.Id).Select(e => new { e.Id, e.Name }).ToListAsync(cancellationToken))
        {
            List<(string Name, string Language)> names = [(entity.Name, "en"), .. aliases[entity.Id].Select(a => (a.Name, a.Language))];
            all.AddRange(names.Select(n => new Suggestion(
                SuggestionKind.Entity, n.Name, string.Join(" · ", names.Where(o => o != n).Select(o => o.Name).Take(3)), n.Language, Search(n.Name))));
        }

        var reports = await context.Reports.Select(r => new { r.Id, r.ShortTitle }).ToDictionaryAsync(r => r.Id, r => r.ShortTitle, cancellationToken);
        var chapters = await context.Sections.Where(s => s.Level == 1).Select(s => new { s.Id, s.Slug }).ToDictionaryAsync(s => s.Id, s => s.Slug, cancellationToken);
        var headings = await context.Sections.OrderBy(s => s.ReportId).ThenBy(s => s.Order).Take(MostHeadings)
            .Select(s => new { s.ReportId, s.ChapterId, s.Slug, s.Title, s.Level }).ToListAsync(cancellationToken);
        all.AddRange(headings.Select(h => new Suggestion(
            SuggestionKind.Heading, h.Title, reports.GetValueOrDefault(h.ReportId) ?? "", Scripts.Language(h.Title) ?? "en",
            $"/reports/{h.ReportId}/{chapters.GetValueOrDefault(h.ChapterId)}{(h.Level == 1 ? "" : "#s-" + h.Slug)}")));

        all.AddRange((await context.Findings.OrderBy(f => f.Id).Select(f => new { f.Id, f.Statement }).ToListAsync(cancellationToken))
            .Select(f => new Suggestion(SuggestionKind.Finding, Cut(f.Statement), "", "en", $"/findings/{f.Id}")));
        all.AddRange((await context.Tags.OrderBy(t => t.Id).Select(t => t.Name).ToListAsync(cancellationToken))
            .Select(t => new Suggestion(SuggestionKind.Tag, t, "", Scripts.Language(t) ?? "en", Search($"tag:\"{t}\""))));
        return [.. all.DistinctBy(s => (s.Kind, s.Text, s.Url))];
    }

    private static string Search(string query) => $"/search?q={Uri.EscapeDataString(query)}";

    private static string Cut(string statement)
    {
        if (statement.Length <= Longest) return statement;
        var space = statement.LastIndexOf(' ', Longest);
        return statement[..(space > 0 ? space : Longest)] + " …";
    }
}
