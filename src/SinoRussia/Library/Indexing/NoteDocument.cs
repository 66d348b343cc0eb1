using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Text;

namespace SinoRussia.Library.Indexing;

/// <summary>Turns a note into what the index is told.</summary>
internal static class NoteDocument
{
    /// <param name="sources">Of its report.</param>
    /// <param name="note">With its anchors.</param>
    /// <param name="at">Where its first passage stands.</param>
    /// <param name="tags">What its tags are called, in their order.</param>
    public static IndexedDocument Of(ReportSources sources, Annotation note, NoteQueries.Place at, IReadOnlyList<string> tags)
    {
        var text = NoteText.Of(note);
        return sources.In(
            at.Chapter,
            new(DocumentType.Annotation, note.Id.Value, text)
            {
                Tags = tags,
                Created = ReportSources.Day(note.Created),
                Entities = sources.Subjects.Entities.Of(note.Anchors.SelectMany(a => sources.EntitiesOfPassage[a.PassageId])),
                Languages = Scripts.Language(text) is { } language ? [language] : [],
            },
            note.Anchors.SelectMany(a => sources.DomainsOfPassage[a.PassageId])) with
        { Sorted = new ReadingPlaces(sources).Of(note, at.Chapter, at.Order) };
    }
}
