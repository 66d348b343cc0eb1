namespace SinoRussia.Exporting;

/// <summary>One way of writing a table out. The same table gives the same bytes, always and everywhere.</summary>
public interface ITableFormat
{
    /// <summary>The name used in addresses and the ending of the file: <c>csv</c>.</summary>
    string Name { get; }

    string MediaType { get; }

    ReadOnlyMemory<byte> Write(ExportTable table);
}
