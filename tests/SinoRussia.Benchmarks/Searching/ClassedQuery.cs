namespace SinoRussia.Benchmarks.Searching;

/// <summary>A query of a class, in the product's grammar and in FTS5's.</summary>
/// <param name="Text">As it is typed into the product.</param>
/// <param name="Match">Null where FTS5 has nothing of the kind.</param>
internal sealed record ClassedQuery(string Class, string Text, string? Match)
{
    /// <summary>Lines of class, tab, query.</summary>
    public static IReadOnlyList<ClassedQuery> Read(string path)
        => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t', 2)).Select(cells => Of(cells[0], cells[1]))];

    /// <summary>Words of <c>multi</c> and <c>nl</c> are alternatives, those of <c>and2</c> all wanted; <c>bool</c> is <c>a|b|c|d</c>.</summary>
    private static ClassedQuery Of(string name, string written)
    {
        var words = written.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
        var quoted = words.Select(w => $"\"{w}\"").ToList();
        return name switch
        {
            "multi" or "nl" => new(name, string.Join(" OR ", words), string.Join(" OR ", quoted)),
            "and2" => new(name, string.Join(' ', words), string.Join(" AND ", quoted)),
            "phrase" => new(name, $"\"{written}\"", $"\"{written}\""),
            "prefix" => new(name, $"{written}*", $"\"{written}\"*"),
            "fuzzy" => new(name, $"{written}~1", null),
            "bool" => new(name, $"({words[0]} OR {words[1]}) AND {words[2]} NOT {words[3]}", $"(({quoted[0]} OR {quoted[1]}) AND {quoted[2]}) NOT {quoted[3]}"),
            _ => new(name, written, string.Join(" AND ", quoted)),
        };
    }
}
