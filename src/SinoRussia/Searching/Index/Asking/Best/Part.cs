using Lucene.Net.Index;
using Lucene.Net.Search;
using SinoRussia.Searching.Index.Ranking;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>One part of a query in one segment: its documents, and what it adds to their scores.</summary>
internal sealed class Part(AtomicReader reader)
{
    private readonly List<Leg> legs = new(2);
    private Action<DocumentBits>? addTyped;
    private List<int>? others;

    public IReadOnlyList<Leg> Legs => legs;

    public bool IsEmpty => legs.Count == 0;

    /// <summary>How many documents it has, deleted ones too, where that is known without looking at them.</summary>
    public int? Count { get; private set; }

    /// <summary>Adds its documents, deleted ones too.</summary>
    public void AddTo(DocumentBits all)
    {
        addTyped?.Invoke(all);
        foreach (var document in others ?? []) all.Add(document);
    }

    public void AddBeginning(Term beginning, float value)
    {
        var documents = new DocumentBits(reader.MaxDoc);
        TermDocuments.AddTo(documents, reader, beginning);
        if (documents.Count == 0) return;
        addTyped = all => all.Add(documents);
        legs.Add(new ConstantLeg(documents, value));
    }

    /// <param name="leaf">The segment.</param>
    /// <param name="known">Where the word has been looked up.</param>
    /// <param name="word">One that the segment has.</param>
    /// <param name="value">Its weight.</param>
    /// <param name="average">Words of the mean text.</param>
    public void AddWord(AtomicReaderContext leaf, KnownTerms known, Term word, float value, float average)
    {
        var dictionary = known.In(leaf, word)!;
        Count = dictionary.DocFreq;
        var lengths = TextLengths.Of(reader).Words;
        if (WordPostings.IsRare(dictionary.DocFreq, reader.MaxDoc))
        {
            AddRareWord(dictionary.Docs(reader.LiveDocs, null, DocsFlags.FREQS), lengths, value, average);
            return;
        }

        var postings = WordPostings.Of(reader, word, dictionary, average);
        addTyped = postings.AddTo;
        legs.Add(postings.Leg(lengths, value, average));
    }

    /// <summary>Adds what else can be searched. A text counts by its best spelling: another one adds what it is worth beyond the typed word.</summary>
    public void AddOthers(Scorer scorer)
    {
        var document = scorer.NextDoc();
        if (document == DocIdSetIterator.NO_MORE_DOCS) return;
        var scores = new List<float>();
        (others, Count) = ([], null);
        foreach (var typed in legs) typed.Start();
        for (; document != DocIdSetIterator.NO_MORE_DOCS; document = scorer.NextDoc())
        {
            others.Add(document);
            scores.Add(legs.Count == 0 ? scorer.GetScore() : Math.Max(0, scorer.GetScore() - legs[0].Probe(document)));
        }

        legs.Add(new FoundLeg(others, scores));
    }

    private void AddRareWord(DocsEnum postings, int[] lengths, float value, float average)
    {
        var (documents, scores) = (new List<int>(), new List<float>());
        for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc())
        {
            documents.Add(document);
            scores.Add(value * Bm25.Texts.Share(postings.Freq, lengths[document], average));
        }

        addTyped = all =>
        {
            foreach (var document in documents) all.Add(document);
        };
        legs.Add(new FoundLeg(documents, scores));
    }
}
