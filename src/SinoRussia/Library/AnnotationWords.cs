using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>What an analyst wrote, made fit to store: line ends, spaces and control characters of the note; tags trimmed and told apart.</summary>
internal sealed record AnnotationWords(string Note, IReadOnlyList<string> Tags, string? WhyRefused)
{
    public static AnnotationWords Read(string note, IReadOnlyList<string> tags)
    {
        var clean = string.Concat(note.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || !char.IsControl(c))).TrimEnd();
        var names = tags.Select(Name).Where(name => name.Length > 0).DistinctBy(Tag.Fold).ToList();
        return new AnnotationWords(clean, names, Why(clean, names));
    }

    private static string Name(string tag) => NormalForm.Of(tag).Text.Trim().TrimStart('#').Replace(",", "", StringComparison.Ordinal).Trim();

    private static string? Why(string note, List<string> tags)
    {
        if (note.Length > AnnotationLimits.NoteLength)
            return $"The note has {note.Length} characters; {AnnotationLimits.NoteLength} are the most. Part it into two notes.";
        if (tags.Count > AnnotationLimits.Tags) return $"There are {tags.Count} tags; {AnnotationLimits.Tags} are the most.";
        return tags.FirstOrDefault(tag => tag.Length > AnnotationLimits.TagLength) is { } tag
            ? $"The tag “{tag[..20]}…” has {tag.Length} characters; {AnnotationLimits.TagLength} are the most." : null;
    }
}
