namespace SinoRussia.Importing;

/// <summary>Reads a report from a stream. <paramref name="fileName"/> serves as title where the file has none; it is never a path.</summary>
public delegate Task<ReadOutcome> ReadReport(Stream source, string fileName, CancellationToken cancel);

/// <summary>One format that can come in: its name in the store, the endings of its files, its reader.</summary>
public sealed record ReportFormat(string Name, IReadOnlyList<string> Extensions, ReadReport Read);
