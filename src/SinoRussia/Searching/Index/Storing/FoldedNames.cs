using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>Names in the form they are compared in. Neighbouring texts have the same few, so the last ones are remembered.</summary>
internal static class FoldedNames
{
    private const int MostRemembered = 256;

    [ThreadStatic]
    private static Dictionary<string, string>? known;

    public static string Of(string name)
    {
        known ??= new(StringComparer.Ordinal);
        if (known.TryGetValue(name, out var folded)) return folded;
        if (known.Count >= MostRemembered) known.Clear();
        return known[name] = new FoldedText(name).Text;
    }
}
