using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>The columns of a small part, read once and kept.</summary>
internal sealed class SmallColumnsReader : DocValuesProducer
{
    private readonly Dictionary<int, NumericColumn> numbers = [];
    private readonly Dictionary<int, BinaryColumn> texts = [];
    private readonly Dictionary<int, SortedColumn> sorted = [];
    private readonly Dictionary<int, IBits> present = [];
    private readonly int bytes;

    public SmallColumnsReader(NumberReader content, FieldInfos infos, int documents)
    {
        bytes = content.Content.Length;
        while (content.Number() is > 0 and var next)
        {
            var field = infos.FieldInfo(next - 1);
            var has = new bool[documents];
            switch (field.DocValuesType)
            {
                case DocValuesType.NUMERIC: numbers[field.Number] = new(ref content, has); break;
                case DocValuesType.BINARY: texts[field.Number] = new(ref content, has); break;
                case DocValuesType.SORTED: sorted[field.Number] = new(ref content, has); break;
                default:
                    throw new CorruptIndexException($"The column {field.Name} is {field.DocValuesType}, which small parts do not keep.");
            }

            present[field.Number] = new Presence(has);
        }
    }

    public static SmallColumnsReader Read(SegmentReadState state)
        => new(SmallFile.Read(state, SmallColumnsWriter.Extension), state.FieldInfos, state.SegmentInfo.DocCount);

    public override NumericDocValues GetNumeric(FieldInfo field) => numbers[field.Number];

    public override BinaryDocValues GetBinary(FieldInfo field) => texts[field.Number];

    public override SortedDocValues GetSorted(FieldInfo field) => sorted[field.Number];

    public override SortedSetDocValues GetSortedSet(FieldInfo field)
        => throw new NotSupportedException($"The column {field.Name} has several values a document, which small parts do not keep.");

    public override IBits GetDocsWithField(FieldInfo field) => present[field.Number];

    /// <summary>About: what was read, and a number for each document and column.</summary>
    public override long RamBytesUsed() => bytes + (present.Values.Sum(bits => (long)bits.Length) * (sizeof(long) + sizeof(bool)));

    /// <summary>It was held against its checksum when it was read.</summary>
    public override void CheckIntegrity()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }

    private sealed class NumericColumn : NumericDocValues
    {
        private readonly long[] values;

        public NumericColumn(ref NumberReader content, bool[] has)
        {
            values = new long[has.Length];
            for (var document = 0; document < has.Length; document++)
            {
                has[document] = content.Number() == 1;
                if (has[document]) values[document] = content.Signed();
            }
        }

        /// <summary>0 where there is none, as Lucene has it.</summary>
        public override long Get(int docID) => values[docID];
    }

    private sealed class BinaryColumn : BinaryDocValues
    {
        private readonly byte[] bytes;
        private readonly (int Start, int Length)[] values;

        public BinaryColumn(ref NumberReader content, bool[] has)
        {
            bytes = content.Content;
            values = new (int, int)[has.Length];
            for (var document = 0; document < has.Length; document++)
            {
                has[document] = content.Number() == 1;
                if (has[document]) values[document] = content.Bytes();
            }
        }

        /// <summary>Of no length where there is none, as Lucene has it.</summary>
        public override void Get(int docID, BytesRef result) => (result.Bytes, (result.Offset, result.Length)) = (bytes, values[docID]);
    }

    private sealed class SortedColumn : SortedDocValues
    {
        private readonly byte[] bytes;
        private readonly (int Start, int Length)[] values;
        private readonly int[] ords;

        public SortedColumn(ref NumberReader content, bool[] has)
        {
            bytes = content.Content;
            values = new (int, int)[content.Number()];
            for (var i = 0; i < values.Length; i++) values[i] = content.Bytes();
            ords = new int[has.Length];
            for (var document = 0; document < has.Length; document++)
            {
                ords[document] = (int)content.Signed();
                has[document] = ords[document] >= 0;
            }
        }

        public override int ValueCount => values.Length;

        /// <summary>-1 where there is none.</summary>
        public override int GetOrd(int docID) => ords[docID];

        public override void LookupOrd(int ord, BytesRef result) => (result.Bytes, (result.Offset, result.Length)) = (bytes, values[ord]);
    }

    private sealed class Presence(bool[] has) : IBits
    {
        public int Length => has.Length;

        public bool Get(int index) => has[index];
    }
}
