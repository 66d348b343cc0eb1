using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>
/// One text as a part of the index that is in memory and nowhere else. Lucene's writer takes as long for a part of one text as for one of a few
/// dozen: a note that is to be found at once is such a part until the writer is given several together.
/// </summary>
internal sealed class FreshText : AtomicReader
{
    [ThreadStatic]
    private static Desk? desk;

    private readonly SmallPostingsReader terms;
    private readonly SmallColumnsReader columns;
    private readonly Dictionary<string, long> norms;

    private FreshText(IndexedDocument document, FieldInfos infos, SmallPostingsReader terms, SmallColumnsReader columns, Dictionary<string, long> norms)
        => (Source, FieldInfos, this.terms, this.columns, this.norms) = (document, infos, terms, columns, norms);

    /// <summary>What it was made of.</summary>
    public IndexedDocument Source { get; }

    public override FieldInfos FieldInfos { get; }

    public override int MaxDoc => 1;

    public override int NumDocs => 1;

    public override IBits? LiveDocs => null;

    public override Fields Fields => terms;

    /// <param name="document">The text and what belongs to it.</param>
    /// <param name="ranking">Says what a field's norm is.</param>
    public static FreshText Of(IndexedDocument document, Lucene.Net.Search.Similarities.Similarity ranking) => (desk ??= new Desk()).Write(document, ranking);

    /// <summary>Whether a document would take its place.</summary>
    public bool IsOf(IndexedDocument document) => Source.Type == document.Type && Source.Id == document.Id;

    public override NumericDocValues? GetNumericDocValues(string field)
        => Column(field, DocValuesType.NUMERIC) is { } info ? columns.GetNumeric(info) : null;

    public override BinaryDocValues? GetBinaryDocValues(string field)
        => Column(field, DocValuesType.BINARY) is { } info ? columns.GetBinary(info) : null;

    public override SortedDocValues? GetSortedDocValues(string field)
        => Column(field, DocValuesType.SORTED) is { } info ? columns.GetSorted(info) : null;

    public override SortedSetDocValues? GetSortedSetDocValues(string field) => null;

    public override IBits? GetDocsWithField(string field)
        => FieldInfos.FieldInfo(field) is { HasDocValues: true } info ? columns.GetDocsWithField(info) : null;

    public override NumericDocValues? GetNormValues(string field) => norms.TryGetValue(field, out var norm) ? new Norm(norm) : null;

    public override Fields? GetTermVectors(int docID) => null;

    /// <summary>Nothing is stored.</summary>
    public override void Document(int docID, StoredFieldVisitor visitor)
    {
    }

    /// <summary>It has never been anywhere else.</summary>
    public override void CheckIntegrity()
    {
    }

    /// <summary>There is nothing to give back.</summary>
    protected override void DoClose()
    {
    }

    private FieldInfo? Column(string field, DocValuesType type) => FieldInfos.FieldInfo(field) is { } info && info.DocValuesType == type ? info : null;

    /// <summary>A name may stand for terms and for a column.</summary>
    private static FieldInfos Infos(IReadOnlyList<IIndexableField> fields)
    {
        return new([.. fields.GroupBy(field => field.Name, StringComparer.Ordinal).Select(Info)]);

        static FieldInfo Info(IGrouping<string, IIndexableField> named, int number)
        {
            var terms = named.SingleOrDefault(field => field.IndexableFieldType.IsIndexed)?.IndexableFieldType;
            var column = named.SingleOrDefault(field => field.IndexableFieldType.DocValueType != DocValuesType.NONE)?.IndexableFieldType.DocValueType;
            var hasNorms = terms is { OmitNorms: false };
            return new(
                named.Key, terms is not null, number, storeTermVector: false, omitNorms: !hasNorms, storePayloads: false, terms?.IndexOptions ?? IndexOptions.NONE,
                column ?? DocValuesType.NONE, hasNorms ? DocValuesType.NUMERIC : DocValuesType.NONE, null);
        }
    }

    private sealed class Norm(long value) : NumericDocValues
    {
        public override long Get(int docID) => value;
    }

    private static void AddColumn(SmallColumnsWriter writer, IIndexableField field, FieldInfo info)
    {
        switch (field.IndexableFieldType.DocValueType)
        {
            case DocValuesType.NONE: break;
            case DocValuesType.NUMERIC: writer.AddNumericField(info, [field.GetInt64Value()]); break;
            case DocValuesType.BINARY: writer.AddBinaryField(info, [field.GetBinaryValue()]); break;
            case DocValuesType.SORTED: writer.AddSortedField(info, [field.GetBinaryValue()], [0]); break;
            default: throw new NotSupportedException($"The column {field.Name} has several values a document, which no field of ours has.");
        }
    }

    /// <summary>What a text is written with, used again for the next.</summary>
    private sealed class Desk
    {
        private readonly FieldWords words = new();
        private readonly NumberWriter fields = new();
        private readonly NumberWriter content = new();

        public FreshText Write(IndexedDocument document, Lucene.Net.Search.Similarities.Similarity ranking)
        {
            IReadOnlyList<IIndexableField> all = [.. LuceneDocument.Of(document)];
            var infos = Infos(all);
            var norms = new Dictionary<string, long>(StringComparer.Ordinal);
            var some = 0;
            fields.Clear();
            foreach (var field in all.Where(field => field.IndexableFieldType.IsIndexed))
            {
                words.Read(field);
                if (words.WriteTo(fields, infos.FieldInfo(field.Name))) some++;
                if (!field.IndexableFieldType.OmitNorms) norms[field.Name] = ranking.ComputeNorm(words.State(field.Name));
            }

            content.Clear();
            content.Number(some);
            content.Append(fields.Written);
            return new(document, infos, new(new NumberReader([.. content.Written]), infos), Columns(all, infos), norms);
        }

        private static SmallColumnsReader Columns(IReadOnlyList<IIndexableField> all, FieldInfos infos)
        {
            byte[] written = [];
            using (var writer = new SmallColumnsWriter(columns => written = [.. columns.Written]))
            {
                foreach (var field in all) AddColumn(writer, field, infos.FieldInfo(field.Name));
            }

            return new(new NumberReader(written), infos, documents: 1);
        }
    }
}
