using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>
/// Writes the columns of a small part one after the other: the field's number, then a value for each document, with a mark before it
/// whether there is one. A column of few different values is those values, then one number for each document.
/// </summary>
/// <remarks>A column of several values a document is in no field of ours.</remarks>
/// <param name="whole">Given the content when it is whole.</param>
internal sealed class SmallColumnsWriter(Action<NumberWriter> whole) : DocValuesConsumer
{
    public const string Extension = "columns";
    private readonly NumberWriter content = new();
    private bool isWritten;

    public override void AddNumericField(FieldInfo field, IEnumerable<long?> values)
    {
        content.Number(field.Number + 1);
        foreach (var value in values)
        {
            content.Number(value is null ? 0 : 1);
            if (value is { } number) content.Signed(number);
        }
    }

    public override void AddBinaryField(FieldInfo field, IEnumerable<BytesRef> values)
    {
        content.Number(field.Number + 1);
        foreach (var value in values)
        {
            content.Number(value is null ? 0 : 1);
            if (value is not null) Add(value);
        }
    }

    public override void AddSortedField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrd)
    {
        content.Number(field.Number + 1);
        var all = values.Select(BytesRef.DeepCopyOf).ToList();
        content.Number(all.Count);
        foreach (var value in all) Add(value);
        foreach (var ord in docToOrd) content.Signed(ord ?? -1);
    }

    public override void AddSortedSetField(
        FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrdCount, IEnumerable<long?> ords)
        => throw new NotSupportedException($"The column {field.Name} has several values a document, which small parts do not keep.");

    protected override void Dispose(bool disposing)
    {
        if (!disposing || isWritten) return;
        isWritten = true;
        content.Number(0);
        whole(content);
    }

    private void Add(BytesRef value) => content.Bytes(value.Bytes.AsSpan(value.Offset, value.Length));
}
