using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>The terms of a small part, in memory, with where each begins.</summary>
internal sealed class SmallPostingsReader : FieldsProducer
{
    private readonly SortedDictionary<string, SmallTerms> fields = new(StringComparer.Ordinal);
    private readonly int bytes;

    public SmallPostingsReader(NumberReader content, FieldInfos infos)
    {
        bytes = content.Content.Length;
        for (var left = content.Number(); left > 0; left--)
        {
            var field = infos.FieldInfo(content.Number());
            fields[field.Name] = new SmallTerms(field, ref content);
        }
    }

    public static SmallPostingsReader Read(SegmentReadState state)
        => new(SmallFile.Read(state, SmallPostingsWriter.Extension), state.FieldInfos);

    public override int Count => fields.Count;

    public override IEnumerator<string> GetEnumerator() => fields.Keys.GetEnumerator();

    public override Terms? GetTerms(string field) => fields.GetValueOrDefault(field);

    public override long RamBytesUsed() => bytes + fields.Values.Sum(field => field.RamBytesUsed);

    /// <summary>It was held against its checksum when it was read.</summary>
    public override void CheckIntegrity()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
