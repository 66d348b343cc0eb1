using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>
/// Collects what is wrong with the seed, and knows which ids there are. References are checked at the end, so files may be read in
/// any order.
/// </summary>
internal sealed class SeedChecks
{
    /// <summary>More than these are not listed: the first ones are what a person mends.</summary>
    public const int MostProblems = 20;

    private readonly List<SeedProblem> _problems = [];
    private readonly Dictionary<string, (SeedKind Kind, string Place)> _ids = new(StringComparer.Ordinal);
    private readonly List<(SeedKind Kind, string Id, string File, long Line)> _references = [];

    public void Add(string file, long line, string reason) => _problems.Add(new SeedProblem(file, line, reason));

    /// <summary>Ids are lower-case words joined by hyphens, unique across all files.</summary>
    public bool Declare(SeedKind kind, string id, string file, long line)
    {
        if (id.Length == 0) return false;
        if (!IsId(id))
            Add(file, line, $"“{id}” is no id: lower-case words joined by hyphens.");
        else if (_ids.TryGetValue(id, out var first))
            Add(file, line, $"The id “{id}” is used twice; first at {first.Place}.");
        else
            return _ids.TryAdd(id, (kind, $"{file}, line {line}"));
        return false;
    }

    public void Refer(SeedKind kind, string id, string file, long line) => _references.Add((kind, id, file, line));

    /// <summary>All problems, those of references included, in the order of the files; at most <see cref="MostProblems"/>.</summary>
    public IReadOnlyList<SeedProblem> Finish()
    {
        foreach (var (kind, id, file, line) in _references)
        {
            if (!_ids.TryGetValue(id, out var named) || named.Kind != kind)
                Add(file, line, $"There is no {Slug.Of(kind).Replace('-', ' ')} “{id}”.");
        }

        return [.. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).Take(MostProblems)];
    }

    private static bool IsId(string id)
        => id.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
