using SinoRussia.Searching.Index.Analysis;

namespace SinoRussia.Searching.Index.Naming;

/// <summary>
/// The names that stand for each other. Made once, read by any number of threads; another table is another object, and no index has
/// to be written anew for it.
/// </summary>
public sealed class NameTable
{
    private readonly Dictionary<string, List<Entry>> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);

    public NameTable(IEnumerable<NamedThing> things)
    {
        ArgumentNullException.ThrowIfNull(things);
        foreach (var thing in things)
        {
            foreach (var name in thing.Names) Add(thing, name);
        }
    }

    public static NameTable Empty { get; } = new([]);

    /// <summary>The most tokens of a name.</summary>
    internal int Longest { get; private set; }

    /// <summary>Whether a name begins with this token.</summary>
    internal bool Begins(TextToken token) => beginnings.Contains(NameKey.Of(token)) || beginnings.Contains(Start(token.Exact));

    /// <summary>What is called so; several things where the name is ambiguous.</summary>
    /// <param name="typed">As typed, for names that are only names in capitals.</param>
    internal List<NamedThing> Find(IReadOnlyList<TextToken> tokens, string typed)
    {
        var inCapitals = !typed.Any(char.IsLower);
        var found = Entries(NameKey.Of(tokens)).Concat(NameKey.Joined(tokens) is { } joined ? Entries(joined) : []);
        return [.. found.Where(e => inCapitals || !e.WantsCapitals).Select(e => e.Thing).Distinct()];
    }

    private void Add(NamedThing thing, KnownName name)
    {
        foreach (var written in NameForms.Of(name.Text).Append(name.Text).Distinct())
        {
            var tokens = Tokens.Of(written);
            if (tokens.Count == 0) continue;
            var entry = new Entry(thing, NameForms.WantsCapitals(written));
            Longest = Math.Max(Longest, tokens.Count);
            Put(NameKey.Of(tokens), entry);
            beginnings.Add(NameKey.Of(tokens[0]));
            if (NameKey.Joined(tokens) is not { } joined) continue;
            Put(joined, entry);
            beginnings.Add(Start(joined[1..]));
        }
    }

    /// <summary>A name typed as one word where it is several, or the other way round, begins with the same letter.</summary>
    private static string Start(string joined) => "+" + joined[0];

    private List<Entry> Entries(string key) => byKey.GetValueOrDefault(key) ?? [];

    private void Put(string key, Entry entry)
    {
        if (!byKey.TryGetValue(key, out var entries)) byKey[key] = entries = [];
        if (!entries.Contains(entry)) entries.Add(entry);
    }

    private sealed record Entry(NamedThing Thing, bool WantsCapitals);
}
