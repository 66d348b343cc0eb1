using System.Text;
using Microsoft.Extensions.Options;
using SinoRussia.Importing;
using Xunit;

namespace SinoRussia.Tests.Importing;

/// <summary>Reads Markdown as the tests need it.</summary>
internal static class Reading
{
    public static Task<ReadOutcome> Outcome(byte[] bytes, ImportingOptions? options = null, string name = "report.md", TimeProvider? time = null)
        => new MarkdownReader(Options.Create(options ?? new ImportingOptions()), time ?? TimeProvider.System)
            .ReadAsync(new MemoryStream(bytes), name, CancellationToken.None);

    public static Task<ReadOutcome> Outcome(string markdown, ImportingOptions? options = null) => Outcome(Encoding.UTF8.GetBytes(markdown), options);

    public static async Task<ParsedReport> Report(string markdown) => Assert.IsType<ReadOutcome.Read>(await Outcome(markdown)).Report;

    public static async Task<ParsedReport> File(string path)
        => Assert.IsType<ReadOutcome.Read>(await Outcome(await System.IO.File.ReadAllBytesAsync(path), name: Path.GetFileName(path))).Report;

    public static async Task<string> Refusal(byte[] bytes, ImportingOptions? options = null)
        => Assert.IsType<ReadOutcome.Unreadable>(await Outcome(bytes, options)).Reason;

    public static Task<string> Refusal(string markdown, ImportingOptions? options = null) => Refusal(Encoding.UTF8.GetBytes(markdown), options);

    public static IEnumerable<ParsedPassage> Passages(this ParsedReport report) => report.Sections().SelectMany(section => section.Passages);

    public static IEnumerable<ParsedSection> Sections(this ParsedReport report) => report.Chapters.SelectMany(chapter => chapter.All());
}
