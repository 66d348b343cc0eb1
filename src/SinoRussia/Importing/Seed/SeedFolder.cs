using System.Security.Cryptography;
using System.Text;

namespace SinoRussia.Importing.Seed;

/// <summary>The folder the first content lies in: YAML files, and <c>chapters/*.md</c> for the digests.</summary>
public sealed record SeedFolder(string Root)
{
    /// <summary><c>seed</c> beside the program, else <c>data/seed</c> of the checkout it lies in; null when there is neither.</summary>
    public static SeedFolder? Locate(string program)
    {
        var beside = Path.Combine(program, "seed");
        if (Directory.Exists(beside)) return new SeedFolder(beside);
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
        {
            var seed = Path.Combine(folder.FullName, "data", "seed");
            if (File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln")) && Directory.Exists(seed)) return new SeedFolder(seed);
        }

        return null;
    }

    /// <summary>Where a file given relative to the folder lies.</summary>
    public string PathOf(string file) => Path.Combine(Root, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The files that make the content, relative, with forward slashes, in a fixed order.</summary>
    public IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(Root, "*.yaml").Concat(Directory.Exists(PathOf("chapters")) ? Directory.EnumerateFiles(PathOf("chapters"), "*.md") : [])
            .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>SHA-256 over names and bytes of all files: another hash is another seed.</summary>
    public async Task<string> HashAsync(CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files())
        {
            var bytes = await File.ReadAllBytesAsync(PathOf(file), cancellationToken);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
