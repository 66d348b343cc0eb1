using SinoRussia.Markup;
using SinoRussia.Model;

namespace SinoRussia.Library.Indexing;

/// <summary>What is searched of a note: its own words, then the words it hangs on, a line each.</summary>
internal static class NoteText
{
    public static string Of(Annotation note)
        => string.Join('\n', note.Anchors.OrderBy(a => a.Order).Select(a => a.Quote).Prepend(NoteMarkup.Text(note.Note)).Where(part => part.Length > 0));
}
