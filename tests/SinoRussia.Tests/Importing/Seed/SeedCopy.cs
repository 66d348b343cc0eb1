using SinoRussia.Importing.Seed;

namespace SinoRussia.Tests.Importing.Seed;

/// <summary>A copy of the first content in a temporary folder, to be changed at will.</summary>
internal sealed class SeedCopy : IDisposable
{
    public SeedCopy()
    {
        var seed = SeedFolder.Locate(AppContext.BaseDirectory)!;
        Folder = new SeedFolder(Path.Combine(Path.GetTempPath(), "sinorussia-tests", Guid.NewGuid().ToString("N")));
        Directory.CreateDirectory(Folder.PathOf("chapters"));
        foreach (var file in seed.Files()) File.Copy(seed.PathOf(file), Folder.PathOf(file));
    }

    public SeedFolder Folder { get; }

    /// <summary>Replaces the first occurrence of a text and gives its line, from 1.</summary>
    public int Change(string file, string from, string to)
    {
        var text = File.ReadAllText(Folder.PathOf(file));
        var at = text.IndexOf(from, StringComparison.Ordinal);
        if (at < 0) throw new ArgumentException($"“{from}” does not stand in {file}.", nameof(from));
        File.WriteAllText(Folder.PathOf(file), text[..at] + to + text[(at + from.Length)..]);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>Takes out a record of a list: from its <c>- id:</c> line to the next one.</summary>
    public void Remove(string file, string id)
    {
        var lines = File.ReadAllLines(Folder.PathOf(file)).ToList();
        var first = lines.IndexOf($"  - id: {id}");
        var next = lines.FindIndex(first + 1, line => !line.StartsWith("   ", StringComparison.Ordinal));
        lines.RemoveRange(first, (next < 0 ? lines.Count : next) - first);
        File.WriteAllLines(Folder.PathOf(file), lines);
    }

    public SeedOutcome Read() => SeedReader.Read(Folder, DateTimeOffset.UnixEpoch, CancellationToken.None);

    public void Dispose() => Directory.Delete(Folder.Root, recursive: true);
}
