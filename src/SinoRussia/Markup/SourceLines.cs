namespace SinoRussia.Markup;

/// <summary>Which line an offset of a source stands on, both from 0.</summary>
internal sealed class SourceLines
{
    private readonly List<int> _starts = [0];

    public SourceLines(string source)
    {
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\n', at + 1)) _starts.Add(at + 1);
    }

    public int Of(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return at >= 0 ? at : ~at - 1;
    }
}
