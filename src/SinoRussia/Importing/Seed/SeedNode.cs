using System.Globalization;
using SinoRussia.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SinoRussia.Importing.Seed;

/// <summary>
/// One record of a seed file, read strictly: each key is asked for by its type, and <see cref="End"/> reports what nobody asked for.
/// Where something is wrong the problem is noted and a stand-in is given, so that reading goes on and finds the next one.
/// </summary>
internal sealed class SeedNode(string file, YamlMappingNode map, SeedChecks checks, int above, SeedNode? parent)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was wrong with it or below it so far.</summary>
    public bool IsSound { get; private set; } = true;

    public string Text(string key) => ReadText(Value(key), key) ?? "";

    public string? TextOrNull(string key) => Value(key) is { } value && !IsNull(value) ? ReadText(value, key) : null;

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => ReadText(item, key)).OfType<string>()];

    /// <summary>Some of the map's own keys with a whole number each, such as chapters with counts.</summary>
    public IReadOnlyDictionary<string, int> Counts(string key, SeedKind? kind)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Value(key) is not { } value) return counts;
        if (value is not YamlMappingNode inner) return Wrong(value, $"“{key}” must be a map.", counts);
        foreach (var (name, number) in inner.Children)
        {
            var text = ReadText(name, key) ?? "";
            if (kind is { } named) checks.Refer(named, text, file, Line(name));
            counts[text] = ReadInteger(number, key);
        }

        return counts;
    }

    public int Integer(string key) => Value(key) is { } value ? ReadInteger(value, key) : 0;

    public IReadOnlyList<int> Integers(string key) => [.. Items(key).Select(item => ReadInteger(item, key))];

    public double Number(string key)
    {
        if (Value(key) is not { } value) return 0;
        return value is YamlScalarNode { Style: ScalarStyle.Plain } scalar
            && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : Wrong(value, $"“{key}” must be a number.", 0d);
    }

    public bool Flag(string key)
    {
        if (Value(key) is not { } value) return false;
        return value is YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar
            ? scalar.Value == "true" : Wrong(value, $"“{key}” must be true or false.", false);
    }

    /// <summary>A text that is one of the words of an enumeration.</summary>
    public T Word<T>(string key)
        where T : struct, Enum
    {
        if (Value(key) is not { } value || ReadText(value, key) is not { } text) return default;
        return Slug.TryRead<T>(text, out var word)
            ? word : Wrong(value, $"“{key}” must be one of {string.Join(", ", Enum.GetValues<T>().Select(Slug.Of))}, not “{text}”.", default(T));
    }

    public string Word(string key, IReadOnlyCollection<string> allowed)
    {
        if (Value(key) is not { } value || ReadText(value, key) is not { } text) return "";
        return allowed.Contains(text) ? text : Wrong(value, $"“{key}” must be one of {string.Join(", ", allowed)}, not “{text}”.", "");
    }

    public string? WordOrNull(string key, params IReadOnlyCollection<string> allowed)
        => Value(key) is { } value && !IsNull(value) ? Word(key, allowed) : null;

    public PartialDate Date(string key) => DateOrNull(key) ?? Wrong(map, $"“{key}” must be a date.", default(PartialDate));

    public PartialDate? DateOrNull(string key)
    {
        if (Value(key) is not { } value || IsNull(value) || ReadText(value, key) is not { } text) return null;
        return PartialDate.TryParse(text, out var date) ? date : Wrong(value, $"“{text}” is no date; write '2022', '2022-12' or '2022-12-08'.", default(PartialDate?));
    }

    /// <summary>Declares the record's own id.</summary>
    public string Id(string key, SeedKind kind)
    {
        var id = Text(key);
        if (id.Length > 0 && !checks.Declare(kind, id, file, Line(Value(key)!))) Spoil();
        return id;
    }

    public string Ref(string key, SeedKind kind) => Value(key) is { } value ? ReadRef(value, key, kind) : "";

    public string? RefOrNull(string key, SeedKind kind) => Value(key) is { } value && !IsNull(value) ? ReadRef(value, key, kind) : null;

    public IReadOnlyList<string> Refs(string key, SeedKind kind) => [.. Items(key).Select(item => ReadRef(item, key, kind))];

    /// <summary>The ids of sources; there is always one.</summary>
    public IReadOnlyList<SourceId> Sources()
    {
        var sources = Refs("sources", SeedKind.Source);
        if (sources.Count == 0 && IsSound) Problem("sources", "At least one source is needed.");
        return [.. sources.Select(SourceId.From)];
    }

    public IReadOnlyList<DomainId> Domains(string key = "domains") => [.. Refs(key, SeedKind.Domain).Select(DomainId.From)];

    public SeedNode Record(string key) => Inner(Value(key), key);

    public IReadOnlyList<SeedNode> Records(string key) => [.. Items(key).Select(item => Inner(item, key))];

    /// <summary>Takes note that a key is there without looking into it.</summary>
    public void Pass(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) Value(key);
    }

    /// <summary>A key that must be there and hold nothing.</summary>
    public void Nothing(string key)
    {
        if (Value(key) is { } value && !IsNull(value)) Wrong(value, $"“{key}” must be null.", 0);
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void End()
    {
        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>().Where(key => !_asked.Contains(key.Value ?? "")))
            Wrong(key, $"The key “{key.Value}” is unknown here.", 0);
    }

    public void Problem(string key, string reason)
        => Wrong(map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : map, reason, 0);

    private SeedNode Inner(YamlNode? value, string key)
    {
        if (value is not null and not YamlMappingNode) Wrong(value, $"“{key}” must hold records with keys.", 0);
        return new SeedNode(file, value as YamlMappingNode ?? new YamlMappingNode(), checks, above, this);
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        if (Value(key) is not { } value) return [];
        if (value is not YamlSequenceNode list) return Wrong<YamlNode[]>(value, $"“{key}” must be a list.", []);
        var seen = new HashSet<YamlNode>();
        foreach (var item in list.Where(item => item is YamlScalarNode && !seen.Add(item))) Wrong(item, $"“{key}” repeats “{item}”.", 0);
        return list;
    }

    private YamlNode? Value(string key)
    {
        if (map.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            _asked.Add(key);
            return value;
        }

        if (_asked.Add(key)) Wrong(map, $"The key “{key}” is missing.", 0);
        return null;
    }

    private string? ReadText(YamlNode? value, string key)
    {
        if (value is null) return null;
        if (value is not YamlScalarNode scalar) return Wrong<string?>(value, $"“{key}” must be text.", null);
        var text = scalar.Value ?? "";
        if (IsNull(value) || string.IsNullOrWhiteSpace(text)) return Wrong<string?>(value, $"“{key}” must not be empty.", null);
        var bare = scalar.Style == ScalarStyle.Plain && (text is "true" or "false" || ((char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.')
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)));
        return bare ? Wrong<string?>(value, $"“{key}” must be text: put {text} in quotes.", null) : text;
    }

    private int ReadInteger(YamlNode value, string key) => value is YamlScalarNode { Style: ScalarStyle.Plain } scalar
        && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number : Wrong(value, $"“{key}” must be a whole number.", 0);

    private string ReadRef(YamlNode value, string key, SeedKind kind)
    {
        if (ReadText(value, key) is not { } id) return "";
        checks.Refer(kind, id, file, Line(value));
        return id;
    }

    private T Wrong<T>(YamlNode where, string reason, T standIn)
    {
        checks.Add(file, Line(where), reason);
        Spoil();
        return standIn;
    }

    private void Spoil()
    {
        IsSound = false;
        parent?.Spoil();
    }

    private long Line(YamlNode node) => Math.Max(1, node.Start.Line) + above;

    private static bool IsNull(YamlNode value) => value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };
}
