using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Searches;

/// <summary>A saved search in a list.</summary>
/// <param name="Total">What it finds; null where there is no index to ask.</param>
/// <param name="New">Of these, what came since the last look; an edited note is not new.</param>
public sealed record SavedLine(SavedSearchId Id, string Name, SearchQuestion Question, int? Total, int New, DateTimeOffset Looked);

/// <summary>Lists the saved searches with what each finds: those with news first, then by name.</summary>
public sealed class ListSavedSearches(IDbContextFactory<LibraryContext> contexts, KeepIndex keep, KnownNames names)
{
    public async Task<IReadOnlyList<SavedLine>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.SavedSearches.Where(row => row.Deleted == null).ToListAsync(cancellationToken);
        if (rows.Count == 0) return [];
        var table = await names.ReadAsync(cancellationToken);
        var (view, _) = await keep.OpenViewAsync(cancellationToken);
        using (view)
        {
            var questions = rows.ConvertAll(row => QuestionFilters.Read(row.Query, row.Filters));
            var dossiers = await DossierTexts.ReadAsync(context, [.. questions.SelectMany(question => question.Dossiers)], cancellationToken);
            var lines = new List<SavedLine>();
            foreach (var (row, question) in rows.Zip(questions))
            {
                var asked = Prepared.Of(question with { Limit = 1 }, table, dossiers);
                var found = view?.Search(asked.Request with { Since = row.Seen }, cancellationToken);
                lines.Add(new(row.Id, row.Name, question, found?.Total, found?.New ?? 0, row.Looked));
            }

            return [.. lines.OrderByDescending(line => line.New > 0).ThenBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(line => line.Id.Value, StringComparer.Ordinal)];
        }
    }

    /// <summary>The name of a search, deleted ones included: what undoing needs to say.</summary>
    public async Task<string?> NameAsync(SavedSearchId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SavedSearches.Where(row => row.Id == id).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken);
    }
}
