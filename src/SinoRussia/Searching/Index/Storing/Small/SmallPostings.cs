using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>The documents of one term in a small part, read on from document to document.</summary>
internal sealed class SmallPostings : DocsAndPositionsEnum
{
    private NumberReader reader;
    private IBits? live;
    private IndexOptions options;
    private int documents;
    private int left;
    private int document;
    private int frequency;
    private int unread;
    private int position;

    /// <param name="content">The part's terms.</param>
    /// <param name="start">Where the term's postings begin in it.</param>
    /// <param name="count">Of documents.</param>
    /// <param name="indexed">What of the field has been indexed.</param>
    /// <param name="liveDocs">The documents that are not deleted; null for all.</param>
    public void Begin(byte[] content, int start, int count, IndexOptions indexed, IBits? liveDocs)
    {
        reader = new NumberReader(content) { At = start };
        (documents, left, options, live) = (count, count, indexed, liveDocs);
        (document, frequency, unread, position) = (-1, 1, 0, 0);
    }

    public override int DocID => document;

    public override int Freq => frequency;

    public override int StartOffset => -1;

    public override int EndOffset => -1;

    public override BytesRef? GetPayload() => null;

    public override int NextDoc()
    {
        while (left > 0)
        {
            left--;
            for (; unread > 0; unread--) reader.Number();

            // Each is told by its distance from the one before; before the first stands -1, as Lucene wants it, and the distance is from nought.
            document = Math.Max(document, 0) + reader.Number();
            if (options != IndexOptions.DOCS_ONLY) frequency = reader.Number();
            if (options == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) (unread, position) = (frequency, 0);
            if (live?.Get(document) != false) return document;
        }

        return document = NO_MORE_DOCS;
    }

    public override int Advance(int target)
    {
        while (NextDoc() < target)
        {
        }

        return document;
    }

    public override int NextPosition()
    {
        unread--;
        return position += reader.Number();
    }

    public override long GetCost() => documents;
}
