using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>The terms of one field of a small part, in the order of their bytes.</summary>
internal sealed class SmallTerms : Terms
{
    private readonly byte[] content;

    /// <summary>Where each term begins in the content; the rest is read there when it is asked for.</summary>
    private readonly int[] starts;
    private readonly IndexOptions options;

    /// <param name="field">Whose terms they are.</param>
    /// <param name="reader">At the field's sums; moved past its terms.</param>
    public SmallTerms(FieldInfo field, ref NumberReader reader)
    {
        (content, options) = (reader.Content, field.IndexOptions);
        SumTotalTermFreq = reader.Signed();
        SumDocFreq = reader.Signed();
        DocCount = reader.Number();
        starts = new int[reader.Number()];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = reader.At;
            Read(ref reader);
        }
    }

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override long Count => starts.Length;

    public override long SumTotalTermFreq { get; }

    public override long SumDocFreq { get; }

    public override int DocCount { get; }

    public override bool HasFreqs => options != IndexOptions.DOCS_ONLY;

    public override bool HasPositions => options == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;

    public override bool HasOffsets => false;

    public override bool HasPayloads => false;

    public long RamBytesUsed => (long)starts.Length * sizeof(int);

    public override TermsEnum GetEnumerator() => new Enumerator(this);

    private Entry Read(ref NumberReader reader)
    {
        var (start, length) = reader.Bytes();
        var documents = reader.Number();
        var occurrences = HasFreqs ? (long)reader.LongNumber() : -1;
        return new(start, length, documents, occurrences, reader.Bytes().Start);
    }

    private ReadOnlySpan<byte> Text(int place)
    {
        var (start, length) = new NumberReader(content) { At = starts[place] }.Bytes();
        return content.AsSpan(start, length);
    }

    /// <param name="Start">Where its bytes begin in the content.</param>
    /// <param name="Occurrences">-1 where they are not counted.</param>
    /// <param name="Postings">Where they begin in the content.</param>
    private readonly record struct Entry(int Start, int Length, int Documents, long Occurrences, int Postings);

    private sealed class Enumerator(SmallTerms terms) : TermsEnum
    {
        private readonly BytesRef term = new() { Bytes = terms.content };
        private int at = -1;
        private Entry entry;

        public override IComparer<BytesRef> Comparer => terms.Comparer;

        public override BytesRef Term => term;

        public override long Ord => at;

        public override int DocFreq => entry.Documents;

        public override long TotalTermFreq => entry.Occurrences;

        public override bool MoveNext()
        {
            if (at + 1 >= terms.starts.Length) return false;
            Move(at + 1);
            return true;
        }

        [Obsolete("As in the base class.")]
        public override BytesRef? Next() => MoveNext() ? term : null;

        public override bool SeekExact(BytesRef text)
        {
            var found = Find(text);
            if (found < 0) return false;
            Move(found);
            return true;
        }

        public override SeekStatus SeekCeil(BytesRef text)
        {
            var found = Find(text);
            var next = found < 0 ? ~found : found;
            if (next == terms.starts.Length) return SeekStatus.END;
            Move(next);
            return found < 0 ? SeekStatus.NOT_FOUND : SeekStatus.FOUND;
        }

        public override void SeekExact(long ord) => Move((int)ord);

        public override void SeekExact(BytesRef text, TermState state) => Move((int)((OrdTermState)state).Ord);

        public override TermState GetTermState() => new OrdTermState { Ord = at };

        public override DocsEnum Docs(IBits liveDocs, DocsEnum reuse, DocsFlags flags) => Postings(liveDocs, reuse);

        public override DocsAndPositionsEnum? DocsAndPositions(IBits liveDocs, DocsAndPositionsEnum reuse, DocsAndPositionsFlags flags)
            => terms.HasPositions ? Postings(liveDocs, reuse) : null;

        private SmallPostings Postings(IBits liveDocs, DocsEnum reuse)
        {
            var postings = reuse as SmallPostings ?? new SmallPostings();
            postings.Begin(terms.content, entry.Postings, entry.Documents, terms.options, liveDocs);
            return postings;
        }

        /// <summary>The place of the term, or the complement of the place of the next one.</summary>
        private int Find(BytesRef text)
        {
            var wanted = text.Bytes.AsSpan(text.Offset, text.Length);
            var (low, high) = (0, terms.starts.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) >>> 1;
                switch (terms.Text(middle).SequenceCompareTo(wanted))
                {
                    case 0: return middle;
                    case < 0: low = middle + 1; break;
                    default: high = middle - 1; break;
                }
            }

            return ~low;
        }

        private void Move(int place)
        {
            at = place;
            var reader = new NumberReader(terms.content) { At = terms.starts[place] };
            entry = terms.Read(ref reader);
            (term.Offset, term.Length) = (entry.Start, entry.Length);
        }
    }
}
