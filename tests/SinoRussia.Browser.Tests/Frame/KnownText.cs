using System.Text;

namespace SinoRussia.Browser.Tests.Frame;

/// <summary>The titles of the known report's chapters with words of our own under them: the library takes it for that report's text.</summary>
internal static class KnownText
{
    public const string Name = "known.md";

    /// <summary>Stands in one chapter only, in the middle of its longest paragraph.</summary>
    public const string Sentence = "The second lamp was meant as a missile attack warning, or so the ledger says.";

    private const string Paragraph =
        $"Nobody had asked for two lamps. The first was lit at dusk and put out at dawn, and the boats came home by it. {Sentence} It was never lit.";

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(string.Concat(Titles().Select((title, at) =>
        $"# {title}\n\nWords under {title}.\n\n## The keepers\n\nTwo keepers kept {at + 2} lists. The lists did not agree.\n\n- Nineteen boats.\n- Twenty-two boats.\n\n{(at == 5 ? Paragraph + "\n\n" : "")}")));

    private static IEnumerable<string> Titles() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seed", "chapters"), "*.md").Order(StringComparer.Ordinal)
        .Select(file => File.ReadLines(file).First(line => line.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..].Trim('"', '\''));
}
