using System.Collections.Concurrent;

namespace SinoRussia.Web.Tests.Killing;

/// <summary>What was asked of the program and what it has said is done, so that it can be held to it.</summary>
internal sealed class Acknowledged
{
    private int _sent;

    /// <summary>Every report that was sent, acknowledged or not.</summary>
    public ConcurrentQueue<KillReport> Sent { get; } = new();

    /// <summary>Reports that the server or the verb called done.</summary>
    public ConcurrentQueue<KillReport> Reports { get; } = new();

    /// <summary>Notes that a call of <c>annotate</c> printed: id, quote and note.</summary>
    public ConcurrentQueue<(string Id, string Quote, string Note)> Notes { get; } = new();

    /// <summary>What these notes were changed to through the server.</summary>
    public NoteWords Edits { get; } = new();

    /// <summary>A report that was not sent before.</summary>
    public KillReport Next(Random random)
    {
        var report = new KillReport(Interlocked.Increment(ref _sent), random.Next(20, 1500));
        Sent.Enqueue(report);
        return report;
    }
}

/// <summary>A report of our own words, told apart by its number; its slug and its passages follow from that.</summary>
internal sealed record KillReport(int Number, int Paragraphs)
{
    public string Slug => $"killed-{Number}";

    public string Markdown => $"---\ntitle: Killed {Number}\n---\n\n" + string.Join("\n\n", Enumerable.Range(1, Paragraphs).Select(Paragraph)) + "\n";

    public string Paragraph(int n) => $"Paragraph {n} of report {Number} says nothing but its place.";
}
