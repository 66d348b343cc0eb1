using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SinoRussia.Importing.Seed;

/// <summary>The seed's YAML, parsed. A file that is missing or no YAML is a problem with a line, and reads as empty.</summary>
internal sealed class SeedFiles(SeedFolder folder, SeedChecks checks)
{
    private int? _version;

    public int Version => _version ?? 0;

    /// <summary>The root record of a file, its <c>version</c> already compared with that of the others.</summary>
    public SeedNode? Open(string file)
    {
        if (ReadText(file) is not { } text) return null;
        if (Parse(file, text, above: 0) is not { } root) return null;
        var version = root.Integer("version");
        _version ??= version;
        if (version < 1 || version != _version) root.Problem("version", $"The version must be the same in all files: {_version} elsewhere, {version} here.");
        return root;
    }

    /// <summary>The text of a file, or null with a problem noted.</summary>
    public string? ReadText(string file)
    {
        try
        {
            return File.ReadAllText(folder.PathOf(file), new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            checks.Add(file, 1, "The file is missing.");
        }
        catch (System.Text.DecoderFallbackException)
        {
            checks.Add(file, 1, "The file is not UTF-8.");
        }

        return null;
    }

    /// <param name="above">Lines of the file above the YAML.</param>
    public SeedNode? Parse(string file, string yaml, int above)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return new SeedNode(file, root, checks, above, null);
            checks.Add(file, 1 + above, "The file must hold one map of keys.");
        }
        catch (YamlException e)
        {
            checks.Add(file, Math.Max(1, e.Start.Line) + above, $"This is not valid YAML: {e.Message}");
        }

        return null;
    }
}
