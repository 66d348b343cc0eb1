using Microsoft.EntityFrameworkCore;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library.Reading;

/// <summary>Where the footnotes stand that a page refers to but does not hold: a report's notes may all stand at the end of its last chapter.</summary>
internal static class FootnotePlaces
{
    private const string Reference = "[^";

    /// <summary>Addresses by label, of the report's first footnote of that label.</summary>
    /// <param name="here">Labels of the footnotes that the page itself holds, which are left out.</param>
    public static async Task<IReadOnlyDictionary<string, string>> ElsewhereAsync(
        LibraryContext context, ReportId report, IReadOnlyCollection<Passage> shown, IReadOnlySet<string> here, CancellationToken cancellationToken)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!shown.Any(passage => passage.Markdown.Contains(Reference, StringComparison.Ordinal))) return places;
        var notes = await context.Passages.Where(passage => passage.ReportId == report && passage.Kind == PassageKind.Footnote && passage.Marker != null)
            .OrderBy(passage => passage.Order).Select(passage => new { passage.Id, passage.Marker }).ToListAsync(cancellationToken);
        foreach (var note in notes.Where(note => !here.Contains(note.Marker!))) places.TryAdd(note.Marker!, $"/p/{note.Id}");
        return places;
    }
}
