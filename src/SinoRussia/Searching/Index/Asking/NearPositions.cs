using Lucene.Net.Index;
using SinoRussia.Searching.Index.Matching;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Reads where the parts of a NEAR stand in the documents of one segment. Documents are asked for in ascending order, each once.</summary>
internal sealed class NearPositions(AtomicReader reader, IReadOnlyList<NearPart> parts, int distance)
{
    private readonly List<List<OpenWay>> open = [.. parts.Select(part => part.Ways.Select(way => OpenWay.Of(reader, way)).OfType<OpenWay>().ToList())];

    public bool Fit(int document)
    {
        var occurrences = new List<IReadOnlyList<Occurrence>>(open.Count);
        foreach (var ways in open)
        {
            var here = new List<Occurrence>();
            foreach (var way in ways) way.Read(document, here);
            if (here.Count == 0) return false;
            here.Sort((one, other) => one.First.CompareTo(other.First));
            occurrences.Add(here);
        }

        return Nearness.Starts(occurrences, distance).Any();
    }

    /// <summary>A way whose terms are all in this segment.</summary>
    private sealed class OpenWay(IReadOnlyList<OpenTerm> terms, int width)
    {
        public static OpenWay? Of(AtomicReader reader, NearWay way)
        {
            var terms = way.Terms.Select(term => OpenTerm.Of(reader, term)).ToList();
            return terms.TrueForAll(term => term.IsThere) ? new OpenWay(terms, way.Width) : null;
        }

        public void Read(int document, List<Occurrence> into)
        {
            var starts = terms[0].Starts(document);
            for (var i = 1; i < terms.Count && starts.Count > 0; i++) starts.IntersectWith(terms[i].Starts(document));
            foreach (var start in starts) into.Add(new(start, start + width - 1));
        }
    }

    /// <summary>The postings of all terms that may stand at one place, those first that are furthest behind.</summary>
    private sealed class OpenTerm(PriorityQueue<DocsAndPositionsEnum, int> postings, int offset)
    {
        private readonly HashSet<int> starts = [];
        private readonly List<DocsAndPositionsEnum> here = [];

        public bool IsThere => postings.Count > 0;

        public static OpenTerm Of(AtomicReader reader, NearTerm term)
            => new(new(term.Terms.Select(reader.GetTermPositionsEnum).OfType<DocsAndPositionsEnum>().Select(each => (each, -1))), term.Offset);

        /// <summary>Where a way would begin that has one of the terms at its place. The same set for every document.</summary>
        public HashSet<int> Starts(int document)
        {
            starts.Clear();
            here.Clear();
            while (postings.TryPeek(out var behind, out var at) && at < document) postings.DequeueEnqueue(behind, behind.Advance(document));
            while (postings.TryPeek(out var each, out var at) && at == document)
            {
                here.Add(postings.Dequeue());
                for (var i = each.Freq; i > 0; i--) starts.Add(each.NextPosition() - offset);
            }

            foreach (var each in here) postings.Enqueue(each, document);
            return starts;
        }
    }
}
