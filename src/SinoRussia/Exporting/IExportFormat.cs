namespace SinoRussia.Exporting;

/// <summary>One way of writing a document out. The same document gives the same bytes, always and everywhere.</summary>
public interface IExportFormat
{
    /// <summary>The name used on the command line: <c>markdown</c>.</summary>
    string Name { get; }

    /// <summary>With its dot.</summary>
    string Extension { get; }

    string MediaType { get; }

    ExportedFile Write(ExportDocument document);
}

/// <param name="Bytes">The whole file.</param>
/// <param name="Removed">How many characters were left out because no XML document may hold them.</param>
public sealed record ExportedFile(ReadOnlyMemory<byte> Bytes, int Removed);
