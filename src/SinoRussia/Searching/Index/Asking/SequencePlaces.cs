using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Finds the documents of one segment in which terms stand at certain distances. Documents are asked for in ascending order.</summary>
internal sealed class SequencePlaces
{
    private readonly Place[] places;
    private int[] starts = new int[16];
    private int asked = -1;

    /// <param name="places">Of each term.</param>
    public SequencePlaces(Place[] places)
    {
        Array.Sort(places, (one, other) => one.Documents.CompareTo(other.Documents));
        this.places = places;
    }

    /// <summary>The last one found; -1 before the first.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>How often the terms stand so in it.</summary>
    public int Count { get; private set; }

    /// <summary>Documents of the rarest term.</summary>
    public int Documents => places[0].Documents;

    public int Next() => Fitting(places[0].Postings.NextDoc());

    public int Advance(int target) => Fitting(places[0].Postings.DocID < target ? places[0].Postings.Advance(target) : places[0].Postings.DocID);

    /// <summary>Whether they stand so in this document; looks at no other.</summary>
    public bool IsAt(int document)
    {
        // Positions can be read once only.
        if (Document >= document || asked == document) return Document == document;
        asked = document;
        foreach (var place in places)
        {
            if ((place.Postings.DocID < document ? place.Postings.Advance(document) : place.Postings.DocID) != document) return false;
        }

        if (!Fits()) return false;
        Document = document;
        return true;
    }

    private int Fitting(int document)
    {
        while (document != DocIdSetIterator.NO_MORE_DOCS)
        {
            var furthest = Meet(document);
            if (furthest == document && Fits()) return Document = document;
            document = furthest == document ? places[0].Postings.NextDoc() : places[0].Postings.Advance(furthest);
        }

        return Document = DocIdSetIterator.NO_MORE_DOCS;
    }

    /// <summary>The document where all terms stand; a later one where that cannot be the one asked for.</summary>
    private int Meet(int document)
    {
        for (var i = 1; i < places.Length; i++)
        {
            var postings = places[i].Postings;
            var at = postings.DocID < document ? postings.Advance(document) : postings.DocID;
            if (at > document) return at;
        }

        return document;
    }

    private bool Fits()
    {
        Count = Starts(places[0]);
        for (var i = 1; i < places.Length && Count > 0; i++) Count = Kept(places[i]);
        return Count > 0;
    }

    private int Starts(Place place)
    {
        var count = place.Postings.Freq;
        if (starts.Length < count) starts = new int[Math.Max(count, 2 * starts.Length)];
        for (var i = 0; i < count; i++) starts[i] = place.Postings.NextPosition() - place.Offset;
        return count;
    }

    /// <summary>Of the starts so far those where this term stands at its distance. Both ascend.</summary>
    private int Kept(Place place)
    {
        var (kept, at, left) = (0, 0, place.Postings.Freq);
        while (left-- > 0 && at < Count)
        {
            var start = place.Postings.NextPosition() - place.Offset;
            while (at < Count && starts[at] < start) at++;
            if (at < Count && starts[at] == start) starts[kept++] = starts[at++];
        }

        return kept;
    }

    /// <param name="Documents">That have the term.</param>
    internal readonly record struct Place(DocsAndPositionsEnum Postings, int Offset, int Documents);
}
