using SinoRussia.Model;

namespace SinoRussia.Web.Features.Naming;

/// <summary>Addresses of the names that stand for each other, and the words for their languages.</summary>
internal static class NameLinks
{
    public const string All = "/names";

    public const string New = "/names/new";

    public static IReadOnlyList<(string Language, string Word)> Languages { get; } = [("en", "English"), ("ru", "Russian"), ("zh", "Chinese")];

    public static string Of(NameGroupId group) => $"{All}/{Uri.EscapeDataString(group.Value)}";

    public static string Switch(NameGroupId group, bool on) => $"{Of(group)}/{(on ? "on" : "off")}";

    /// <summary>What an element says of its language; null for that of the page.</summary>
    public static string? Language(string language) => language == "en" ? null : language;
}
