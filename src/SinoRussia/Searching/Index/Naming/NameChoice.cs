using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Naming;

/// <summary>Chooses, of all the names of a thing, those worth looking for beside the one that was typed.</summary>
internal static class NameChoice
{
    private const int Most = 16;

    /// <returns>The names, each with whether it is switched off. A name whose words hold another chosen one is found by that.</returns>
    public static List<(KnownName Name, bool Off)> Of(IReadOnlyList<NamedThing> things, IReadOnlyList<TextToken> typed, NameSwitches switches)
    {
        var (typedKey, asOneWord) = (NameKey.Of(typed), NameKey.Joined(typed));
        var candidates = things.SelectMany(t => t.Names)
            .SelectMany(n => NameForms.Of(n.Text).Select(text => n with { Text = text }))
            .Where(n => !NameForms.IsEveryday(n.Text))
            .Select(n => (Name: n, Tokens: Tokens.Of(n.Text)))
            .Where(c => c.Tokens.Count > 0 && (asOneWord is null || NameKey.Joined(c.Tokens) != asOneWord))
            .Select(c => (c.Name, Key: NameKey.Of(c.Tokens)))
            .Where(c => !NameKey.Contains(c.Key, typedKey))
            .DistinctBy(c => c.Key).ToList();
        var on = candidates.Where(c => IsOn(c.Name, switches)).ToList();
        var chosen = on.Where(c => !on.Exists(other => other.Key != c.Key && NameKey.Contains(c.Key, other.Key))).Take(Most).Select(c => c.Name).ToHashSet();
        return [.. candidates.Where(c => chosen.Contains(c.Name) || !IsOn(c.Name, switches)).Select(c => (c.Name, !chosen.Contains(c.Name)))];
    }

    private static bool IsOn(KnownName name, NameSwitches switches)
        => switches.On && !switches.Without.Contains(name.Text, StringComparer.OrdinalIgnoreCase);
}
