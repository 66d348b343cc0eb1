using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>
/// Names, lengths and hashes of an index's files, noted with each commit and compared before the next opening. Lucene maps its files
/// and checks sums at merges only: without this a flipped byte is a wrong answer and a cut file the end of the process.
/// </summary>
internal sealed record IndexSeal(SortedDictionary<string, SealedFile> Files)
{
    private const string Prefix = "seal-";

    public static string NameOf(long generation) => $"{Prefix}{generation}.json";

    public static bool IsSeal(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    public static IndexSeal? Read(string folder, long generation)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, NameOf(generation)));
            return JsonSerializer.Deserialize(stream, SealJson.Default.IndexSeal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>On disk whole before the commit that it belongs to, so that a crash between the two leaves the older pair.</summary>
    public void Write(string folder, long generation)
    {
        var path = Path.Combine(folder, NameOf(generation));
        var temporary = path + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, this, SealJson.Default.IndexSeal);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The first file that is missing or not as it was written; null where all are.</summary>
    public string? Broken(string folder, IEnumerable<string> names)
        => names.FirstOrDefault(name => !Files.TryGetValue(name, out var noted) || SealedFile.Of(folder, name) != noted);
}

internal sealed record SealedFile(long Length, string Sha256)
{
    /// <summary>The file as it is now; null where it cannot be read.</summary>
    public static SealedFile? Of(string folder, string name)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, name));
            return new(stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

[JsonSerializable(typeof(IndexSeal))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class SealJson : JsonSerializerContext;
