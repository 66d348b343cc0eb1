using System.Numerics;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>A set of documents of one segment, a bit each.</summary>
internal sealed class DocumentBits
{
    private readonly ulong[] words;

    public DocumentBits(int documents) => words = new ulong[Window.Of(documents)];

    private DocumentBits(ulong[] words) => this.words = words;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>The documents of a window, the first in the lowest bit.</summary>
    public ulong In(int window) => words[window];

    public DocumentBits Copy() => new([.. words]);

    public void Add(int document) => words[document / Window.Size] |= 1UL << (document % Window.Size);

    public void Remove(int document) => words[document / Window.Size] &= ~(1UL << (document % Window.Size));

    public void Add(DocumentBits others)
    {
        for (var i = 0; i < words.Length; i++) words[i] |= others.words[i];
    }

    public void Keep(DocumentBits others)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= others.words[i];
    }

    public void Remove(DocumentBits others)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= ~others.words[i];
    }

    /// <summary>Takes those out that have been deleted.</summary>
    public void Keep(IBits? live)
    {
        if (live is null) return;
        foreach (var document in All())
        {
            if (!live.Get(document)) Remove(document);
        }
    }

    /// <summary>In ascending order; one may be removed as it is seen.</summary>
    public IEnumerable<int> All()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var rest = words[i]; rest != 0; rest &= rest - 1) yield return (i * Window.Size) + BitOperations.TrailingZeroCount(rest);
        }
    }
}
