using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>
/// Writes the terms of a small part field by field: number of the field, its sums, its terms in order. A term is its bytes, its documents,
/// its occurrences where they are counted, and its postings: for each document the distance from the one before, how often, at which
/// positions.
/// </summary>
/// <remarks>Offsets and payloads are in no field of ours.</remarks>
/// <param name="whole">Given the content when it is whole.</param>
internal sealed class SmallPostingsWriter(Action<NumberWriter> whole) : FieldsConsumer
{
    public const string Extension = "terms";
    private readonly NumberWriter content = new();
    private readonly List<Field> fields = [];
    private bool isWritten;

    public override TermsConsumer AddField(FieldInfo field)
    {
        if (field.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS || field.HasPayloads)
            throw new NotSupportedException($"The field {field.Name} has offsets or payloads, which small parts do not keep.");
        var added = new Field(field);
        fields.Add(added);
        return added;
    }

    /// <param name="content">What is added to.</param>
    /// <param name="field">Whose terms come next.</param>
    /// <param name="sums">Of all its terms; -1 for occurrences that are not counted.</param>
    /// <param name="terms">How many.</param>
    public static void BeginField(NumberWriter content, FieldInfo field, (long Occurrences, long Postings, int Documents) sums, int terms)
    {
        content.Number(field.Number);
        content.Signed(sums.Occurrences);
        content.Signed(sums.Postings);
        content.Number(sums.Documents);
        content.Number(terms);
    }

    /// <param name="content">What is added to.</param>
    /// <param name="text">The term.</param>
    /// <param name="documents">That have it.</param>
    /// <param name="occurrences">In all of them; null where they are not counted.</param>
    /// <param name="postings">Where it stands.</param>
    public static void AddTerm(NumberWriter content, ReadOnlySpan<byte> text, int documents, long? occurrences, NumberWriter postings)
    {
        content.Bytes(text);
        content.Number(documents);
        if (occurrences is { } counted) content.Number((ulong)counted);
        content.Bytes(postings.Written);
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing || isWritten) return;
        isWritten = true;
        var some = fields.FindAll(field => field.Terms > 0);
        content.Number(some.Count);
        foreach (var field in some) field.WriteTo(content);
        whole(content);
    }

    private sealed class Field(FieldInfo info) : TermsConsumer
    {
        private readonly NumberWriter terms = new();
        private readonly TermPostings postings = new(info.IndexOptions);
        private (long Occurrences, long Postings, int Documents) sums;

        public int Terms { get; private set; }

        public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

        public override PostingsConsumer StartTerm(BytesRef text)
        {
            // A term whose documents have all been deleted is begun, and not finished.
            postings.Begin();
            return postings;
        }

        public override void FinishTerm(BytesRef text, TermStats stats)
        {
            Terms++;
            AddTerm(terms, text.Bytes.AsSpan(text.Offset, text.Length), stats.DocFreq, postings.Counts ? stats.TotalTermFreq : null, postings.Written);
        }

        public override void Finish(long sumTotalTermFreq, long sumDocFreq, int docCount)
            => sums = (sumTotalTermFreq, sumDocFreq, docCount);

        public void WriteTo(NumberWriter content)
        {
            BeginField(content, info, sums, Terms);
            content.Append(terms.Written);
        }
    }

    private sealed class TermPostings(IndexOptions options) : PostingsConsumer
    {
        private readonly NumberWriter bytes = new();
        private int document;
        private int position;

        public bool Counts { get; } = options != IndexOptions.DOCS_ONLY;

        public NumberWriter Written => bytes;

        public void Begin()
        {
            bytes.Clear();
            document = 0;
        }

        public override void StartDoc(int docId, int freq)
        {
            bytes.Number(docId - document);
            if (Counts) bytes.Number(freq);
            (document, position) = (docId, 0);
        }

        public override void AddPosition(int position, BytesRef payload, int startOffset, int endOffset)
        {
            bytes.Number(position - this.position);
            this.position = position;
        }

        public override void FinishDoc()
        {
        }
    }
}
