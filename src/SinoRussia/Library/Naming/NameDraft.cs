using SinoRussia.Model;

namespace SinoRussia.Library.Naming;

/// <summary>The names of a group as an analyst sends them.</summary>
/// <param name="Names">Language (<c>en</c>, <c>ru</c>, <c>zh</c>) and name, in order; the analyst's own only.</param>
/// <param name="Off">Of a group of the first content: its names that are not to be used.</param>
/// <param name="Version">The version that was edited; 0 where there was none.</param>
public sealed record NameDraft(IReadOnlyList<(string Language, string Name)> Names, IReadOnlyList<string> Off, int Version)
{
    public const int MostNames = 100;

    public const int LongestName = 200;

    public static IReadOnlyList<string> Languages { get; } = ["en", "ru", "zh"];

    /// <summary>The same without blanks and repetitions.</summary>
    internal NameDraft Tidied() => this with
    {
        Names = [.. Names.Select(n => (n.Language, Name: string.Join(' ', n.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
            .Where(n => n.Name.Length > 0).DistinctBy(n => Tag.Fold(n.Name))],
        Off = [.. Off.Distinct()],
    };

    internal string? WhyRefused(bool isOwn) => this switch
    {
        { Names.Count: < 2 } when isOwn => "A group has at least two names: one stands for the other. Nothing was changed.",
        { Names.Count: > MostNames } => $"A group has at most {MostNames} names. Nothing was changed.",
        _ when Names.Any(n => n.Name.Length > LongestName) => $"A name has at most {LongestName} characters. Nothing was changed.",
        _ when Names.FirstOrDefault(n => !n.Name.Any(char.IsLetterOrDigit)) is { Name: { } bare } => $"“{bare}” holds no letter and no figure. Nothing was changed.",
        _ when Names.Any(n => !Languages.Contains(n.Language)) => "A name is English, Russian or Chinese. Nothing was changed.",
        _ => null,
    };
}
