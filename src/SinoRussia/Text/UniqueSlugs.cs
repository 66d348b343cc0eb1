namespace SinoRussia.Text;

/// <summary>Slugs of one scope, each given once. Equal titles cost constant time each, so ten thousand equal headings stay cheap.</summary>
public sealed class UniqueSlugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The slug itself, else with <c>-2</c>, <c>-3</c>…; <paramref name="fallback"/> stands in for an empty one.</summary>
    public string Take(string slug, string fallback)
    {
        var stem = slug.Length > 0 ? slug : fallback;
        if (_taken.Add(stem)) return stem;
        for (var n = _next.GetValueOrDefault(stem, 2); ; n++)
        {
            if (!_taken.Add($"{stem}-{n}")) continue;
            _next[stem] = n + 1;
            return $"{stem}-{n}";
        }
    }
}
