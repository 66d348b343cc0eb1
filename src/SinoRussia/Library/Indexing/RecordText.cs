using SinoRussia.Model;

namespace SinoRussia.Library.Indexing;

/// <summary>What is searched of a record that is no text itself: what it is called, then what is said of it.</summary>
/// <param name="Body">Empty where nothing is said.</param>
internal sealed record RecordText(string Title, string Body)
{
    public string Whole => Body.Length == 0 ? Title : Title + "\n" + Body;

    /// <param name="chapter">A chapter, not a section below one.</param>
    /// <param name="authors">Its own.</param>
    public static RecordText Of(Section chapter, IEnumerable<string> authors) => new(chapter.FullTitle, string.Join(", ", authors));

    public static RecordText Of(Report report, IEnumerable<SynopsisPoint> points) => new(
        TitleOf(report), Lines(points.OrderBy(point => point.Order).Select(point => $"{point.Heading}. {point.Gist}").Prepend(report.Abstract)));

    /// <summary>The names of all languages in a line, then what it is.</summary>
    public static RecordText Of(Entity entity) => new(
        entity.Name, Lines([string.Join(" · ", Names(entity).Skip(1)), entity.Description]));

    public static RecordText Of(Event happening) => new(happening.Title, happening.Description);

    public static string TitleOf(Report report) => report.Subtitle is null ? report.Title : $"{report.Title}: {report.Subtitle}";

    /// <summary>Its own name first, each once.</summary>
    public static IEnumerable<string> Names(Entity entity)
        => entity.Aliases.OrderBy(alias => alias.Language, StringComparer.Ordinal).ThenBy(alias => alias.Order).Select(alias => alias.Name)
            .Prepend(entity.Name).Distinct(StringComparer.Ordinal);

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
}
