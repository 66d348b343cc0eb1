using System.Text.Json.Serialization;
using SinoRussia.Library;

namespace SinoRussia.Web.Cli;

/// <summary>What the verb says about one file. Numbers are 0 and lists empty where nothing came in.</summary>
internal sealed record ImportLine(
    string File,
    string Outcome,
    string? Report,
    int Sections,
    int Passages,
    IReadOnlyList<DroppedItem> Dropped,
    int EvidenceLinked,
    string? Reason,
    IReadOnlyList<FieldDifference> Differences,
    IReadOnlyList<string> NewChapters)
{
    public static ImportLine Of(string file, ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported done => With(file, "imported", done.Report.Value, done.Count, 0, [], []),
        ImportOutcome.Attached done => With(file, "attached", done.Report.Value, done.Count, done.EvidenceLinked, done.Differences, done.NewChapters),
        ImportOutcome.Duplicate same => new ImportLine(file, "duplicate", same.Report.Value, 0, 0, [], 0, null, [], []),
        ImportOutcome.Refused refused => new ImportLine(file, "unreadable", null, 0, 0, [], 0, refused.Reason, [], []),
        ImportOutcome.Unreadable unreadable => new ImportLine(file, "unreadable", null, 0, 0, [], 0, unreadable.Reason, [], []),
        _ => throw new InvalidOperationException($"{outcome.GetType().Name} is answered before it is shown."),
    };

    /// <summary>The same for people.</summary>
    public string Text()
    {
        if (Outcome == "duplicate") return $"{File}: in the library already, as {Report}.";
        var lines = new List<string> { $"{File}: {Outcome} as {Report}, {Many(Sections, "section")}, {Many(Passages, "passage")}." };
        if (EvidenceLinked > 0) lines.Add($"  {Many(EvidenceLinked, "place")} of evidence linked to the text.");
        if (NewChapters.Count > 0) lines.Add($"  {Many(NewChapters.Count, "chapter")} of the file the report did not have: {string.Join("; ", NewChapters)}.");
        if (Dropped.Count > 0) lines.Add("  Dropped: " + string.Join(", ", Dropped.Select(item => $"{item.What} ({item.Count})")) + ".");
        lines.AddRange(Differences.Select(difference => $"  {difference.Field}: the library has '{difference.Known}', the file '{difference.InFile}'."));
        return string.Join('\n', lines);
    }

    private static string Many(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static ImportLine With(string file, string outcome, string report, ImportCount count, int linked, IReadOnlyList<FieldDifference> differences, IReadOnlyList<string> made)
        => new(file, outcome, report, count.Sections, count.Passages, [.. count.Dropped.Select(item => new DroppedItem(item.What, item.Count))], linked, null, differences, made);
}

internal sealed record DroppedItem(string What, int Count);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImportLine))]
internal sealed partial class ImportLineJson : JsonSerializerContext;
