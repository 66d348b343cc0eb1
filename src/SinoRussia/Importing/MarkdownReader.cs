using Microsoft.Extensions.Options;
using SinoRussia.Markup;
using SinoRussia.Text;

namespace SinoRussia.Importing;

/// <summary>Reads a report in Markdown. tests/SinoRussia.Tests/Specs/Markdown.md is its manual.</summary>
public sealed class MarkdownReader(IOptions<ImportingOptions> options, TimeProvider time)
{
    /// <summary>Reads the whole stream. Cancelling throws; everything a file can do wrong is an outcome.</summary>
    public async Task<ReadOutcome> ReadAsync(Stream source, string fileName, CancellationToken cancel)
    {
        var caps = options.Value;
        if (await ReadBytes(source, caps.MaxMarkdownBytes, cancel) is not { } bytes)
            return new ReadOutcome.Unreadable($"The file is larger than {caps.MaxMarkdownBytes / (1024 * 1024.0):0.#} MB, the most that is read of a Markdown file.");

        // Markdig cannot be cancelled. Past the limit the answer is given and the parse left to end by itself, off the request's thread.
        using var limit = new CancellationTokenSource(caps.MaxTime, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await Task.Run(() => Read(bytes, fileName, caps, both.Token), both.Token).WaitAsync(both.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new ReadOutcome.Unreadable($"Reading the file took longer than {caps.MaxTime.TotalSeconds:0.###} seconds, so it was stopped.");
        }
    }

    private static ReadOutcome Read(byte[] bytes, string fileName, ImportingOptions caps, CancellationToken cancel)
    {
        var (text, reason) = SourceText.Read(bytes);
        if (text is null) return new ReadOutcome.Unreadable(reason!);
        var lines = text.Split('\n');
        var front = FrontMatter.Read(lines);
        if (front.Error is { } error)
            return new ReadOutcome.Unreadable($"{char.ToUpperInvariant(error[0])}{error[1..]}. Correct it, or take out the block between the two lines of dashes.");

        var body = lines[front.BodyLine..];
        var refusal = MarkdownReading.TryRead(string.Join('\n', body), new MarkdownCaps(caps.MaxDepth, caps.MaxTableCells), cancel, out var tree);
        if (refusal != MarkdownRefusal.None) return new ReadOutcome.Unreadable(Words(refusal, caps));
        var report = new ReportAssembly(front, body, tree, fileName).Build(TextHash.Of(bytes), bytes.Length, cancel);
        return report.PassageCount == 0 && !tree.Blocks.Any(block => block is MarkdownBlock.Heading { Content.Text.Length: > 0 })
            ? new ReadOutcome.Unreadable("The file holds no text" + Held(report))
            : report.PassageCount > caps.MaxPassages ? new ReadOutcome.Unreadable($"The file holds more than {caps.MaxPassages} passages.")
            : new ReadOutcome.Read(report);
    }

    private static string Words(MarkdownRefusal refusal, ImportingOptions caps) => refusal == MarkdownRefusal.TooManyCells
        ? $"The tables of the file ask for more than {caps.MaxTableCells} cells, each row counted as wide as its table's widest. Split it, or leave its largest tables out."
        : $"The file nests lists or quotes deeper than {caps.MaxDepth} levels, or links and stress without end.";

    private static string Held(ParsedReport report) => report.Dropped.Count == 0 ? "."
        : ": only " + string.Join(", ", report.Dropped.Select(dropped => $"{dropped.What} ({dropped.Count})")) + ".";

    /// <summary>The bytes, or null when there are more than <paramref name="max"/>; what a stream says of its own length is not trusted.</summary>
    private static async Task<byte[]?> ReadBytes(Stream source, int max, CancellationToken cancel)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await source.ReadAsync(buffer, cancel)) > 0)
        {
            if (memory.Length + read > max) return null;
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }
}
