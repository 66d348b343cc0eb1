using SinoRussia.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SinoRussia.Importing;

/// <summary>The fields of a YAML block at the head of a file.</summary>
/// <param name="Fields">Keys in lower case; a list keeps its entries, a map within an entry its <c>name</c>.</param>
/// <param name="BodyLine">The line the text starts on, from 0.</param>
/// <param name="Error">Why the block is not YAML, with the line; then there are no fields.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, IReadOnlyList<string>> Fields, int BodyLine, string? Error)
{
    private const int MaxLines = 500;
    private const int MaxCharacters = 64 * 1024;

    private static readonly FrontMatter None = new(new Dictionary<string, IReadOnlyList<string>>(), 0, null);

    /// <summary>
    /// Reads the block between two lines of three dashes at the very start. A block without any <c>key:</c> is text between two rules and
    /// stays text; one that means to be YAML and is not is an error, since its record would be lost without a word.
    /// </summary>
    public static FrontMatter Read(string[] lines)
    {
        if (lines[0].TrimEnd() != "---") return None;
        var end = Array.FindIndex(lines, 1, Math.Min(lines.Length - 1, MaxLines), line => line.TrimEnd() is "---" or "...");
        if (end < 0) return None;
        var block = lines[1..end];
        if (!block.Any(LooksLikeField)) return block.All(string.IsNullOrWhiteSpace) ? None with { BodyLine = end + 1 } : None;
        if (block.Sum(line => line.Length) > MaxCharacters) return None with { Error = "the front matter is longer than 64 KB" };
        try
        {
            return new FrontMatter(ReadFields(string.Join('\n', block)), end + 1, null);
        }
        catch (YamlException broken)
        {
            // Mark.Line counts from 1 within the block, which starts under the first dashes.
            return None with { Error = $"the front matter is not YAML: line {broken.Start.Line + 1}, {Plain(broken)}" };
        }
        catch (InvalidOperationException)
        {
            // The scanner's own word for a flow list that is never closed before a key; it names no line.
            return None with { Error = "the front matter is not YAML: look for a bracket, a brace or a quote that is not closed" };
        }
    }

    public string? First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Fields.TryGetValue(key, out var values) && values.Count > 0 && NormalForm.Of(values[0]).Text is var value && !string.IsNullOrWhiteSpace(value)) return value;
        }

        return null;
    }

    private static bool LooksLikeField(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(line[0]) && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t')
            && line.AsSpan(0, colon).IndexOfAnyExceptInRange('\u0021', '\u007E') is var odd
            && (odd < 0 || line[odd..colon].Trim().Length == 0);
    }

    /// <summary>Reads events, never objects: an alias is not followed, so nothing multiplies.</summary>
    private static Dictionary<string, IReadOnlyList<string>> ReadFields(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (!parser.TryConsume<DocumentStart>(out _)) return fields;
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.TryConsume<Scalar>(out var scalar) ? scalar.Value.Trim().ToLowerInvariant() : "";
            if (scalar is null) Values(parser);
            var values = Values(parser);
            if (key.Length > 0) fields[key] = values;
        }

        return fields;
    }

    /// <summary>One value with all that nests in it, as the texts a record can hold.</summary>
    private static List<string> Values(Parser parser)
    {
        var values = new List<string>();
        var depth = 0;
        var lastKey = "";
        var maps = new Stack<bool>();
        do
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    if (++depth > 20) throw new YamlException(parser.Current.Start, parser.Current.End, "it nests deeper than 20 levels");
                    maps.Push(parser.Current is MappingStart);
                    lastKey = "";
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    maps.Pop();
                    lastKey = "";
                    break;
                case Scalar key when maps.TryPeek(out var inMap) && inMap && lastKey.Length == 0:
                    lastKey = key.Value.Length > 0 ? key.Value : "?";
                    break;
                case Scalar scalar:
                    if (lastKey is "" or "name" or "literal") values.Add(scalar.Value);
                    lastKey = "";
                    break;
                default:
                    lastKey = "";
                    break;
            }
        }
        while (parser.MoveNext() && depth > 0);
        return values;
    }

    private static string Plain(YamlException broken)
        => broken.Message.Length > 0 && broken.Message.IndexOf("): ", StringComparison.Ordinal) is > 0 and var at ? broken.Message[(at + 3)..].TrimEnd('.') : broken.Message.TrimEnd('.');
}
