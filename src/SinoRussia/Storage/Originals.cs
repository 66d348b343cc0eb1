using System.Security.Cryptography;

namespace SinoRussia.Storage;

/// <summary>
/// Imported files byte for byte, each under the SHA-256 of its bytes. A file is written before the row that names it, so a crash
/// leaves at worst a file nobody names, which <c>doctor</c> finds.
/// </summary>
public sealed class Originals(DataFolder folder, DurableFiles files)
{
    /// <summary>Where the original with this hash lies, whether or not it is there.</summary>
    /// <exception cref="ArgumentException">The hash is not 64 hexadecimal digits.</exception>
    public string PathOf(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)) throw new ArgumentException("Not a SHA-256 hash.", nameof(hash));
        return Path.Combine(folder.Originals, hash[..2], hash);
    }

    public bool Has(string hash) => File.Exists(PathOf(hash));

    /// <summary>Keeps the bytes of <paramref name="content"/> from its current position on and gives their hash and length.</summary>
    public async Task<(string Hash, long Length)> KeepAsync(Stream content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var start = content.Position;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        var length = content.Position - start;
        if (!Has(hash))
        {
            content.Position = start;
            await files.WriteAsync(PathOf(hash), content.CopyToAsync, cancellationToken);
        }

        return (hash, length);
    }

    /// <summary>Hashes of all originals on disk, sorted.</summary>
    public IReadOnlyList<string> All() => Directory.Exists(folder.Originals)
        ? [.. Directory.EnumerateFiles(folder.Originals, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Whether the bytes on disk still have the hash they are named by.</summary>
    public async Task<bool> IsIntactAsync(string hash, CancellationToken cancellationToken)
    {
        if (!Has(hash)) return false;
        await using var stream = File.OpenRead(PathOf(hash));
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)) == hash;
    }
}
