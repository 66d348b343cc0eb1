using System.Text.Json.Serialization;
using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Cli;

/// <summary>A note as the command line's JSON has it. Offsets are UTF-16 units of the passage's text.</summary>
internal sealed record AnnotationAnswer(
    string Id,
    string Report,
    string Chapter,
    IReadOnlyList<AnchorAnswer> Anchors,
    string Note,
    IReadOnlyList<string> Tags,
    string Colour,
    DateTimeOffset Created,
    DateTimeOffset Modified,
    int Version)
{
    public static AnnotationAnswer Of(AnnotationRow row) => new(
        row.Id.Value,
        row.Report.Value,
        row.Chapter,
        [.. row.Anchors.Select(anchor => new AnchorAnswer(
            anchor.Passage.Value, anchor.Section, anchor.Paragraph, anchor.Part, anchor.Span.Start, anchor.Span.End, anchor.Quote, anchor.Prefix, anchor.Suffix))],
        row.Note,
        row.Tags,
        Slug.Of(row.Colour),
        row.Created,
        row.Modified,
        row.Version);

    /// <summary>The same for people: where, what, the words about it.</summary>
    public static string Text(AnnotationRow row)
    {
        var lines = new List<string> { $"{row.Id}  {row.Report}/{row.Chapter} {row.Locator}  {Slug.Of(row.Colour)}", $"  “{row.Quote}”" };
        lines.AddRange(row.Note.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "  " + line));
        if (row.Tags.Count > 0) lines.Add("  " + string.Join(' ', row.Tags.Select(tag => "#" + tag)));
        return string.Join('\n', lines);
    }
}

internal sealed record AnchorAnswer(
    string Passage, string Section, int Paragraph, int? Part, int Start, int End, string Quote, string Prefix, string Suffix);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnnotationAnswer))]
[JsonSerializable(typeof(IReadOnlyList<AnnotationAnswer>))]
internal sealed partial class AnnotationJson : JsonSerializerContext;
