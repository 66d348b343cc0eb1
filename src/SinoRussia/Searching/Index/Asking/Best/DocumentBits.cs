using System.Buffers;
using System.Numerics;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>A set of documents of one segment, a bit each.</summary>
internal sealed class DocumentBits
{
    private readonly int length;
    private readonly bool isLent;
    private ulong[] words;

    /// <summary>One to be kept.</summary>
    public DocumentBits(int documents) => words = new ulong[length = Window.Of(documents)];

    private DocumentBits(ulong[] words, int length) => (this.words, this.length, isLent) = (words, length, true);

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words.AsSpan(0, length)) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>One for a moment: in a large segment such sets are what a query would mostly allocate.</summary>
    public static DocumentBits Lend(int documents)
    {
        var length = Window.Of(documents);
        var words = ArrayPool<ulong>.Shared.Rent(length);
        Array.Clear(words, 0, length);
        return new(words, length);
    }

    /// <summary>Gives the room of a lent set back; it must not be used any more. A kept one stays as it is.</summary>
    public void GiveBack()
    {
        if (!isLent || words.Length == 0) return;
        ArrayPool<ulong>.Shared.Return(words);
        words = [];
    }

    /// <summary>The documents of a window, the first in the lowest bit.</summary>
    public ulong In(int window) => words[window];

    public bool Has(int document) => (words[document / Window.Size] & (1UL << (document % Window.Size))) != 0;

    public void Add(int document) => words[document / Window.Size] |= 1UL << (document % Window.Size);

    public void Remove(int document) => words[document / Window.Size] &= ~(1UL << (document % Window.Size));

    public void Add(DocumentBits others) => ManyAtOnce.Or(words.AsSpan(0, length), others.words.AsSpan(0, length));

    /// <summary>Adds those that two others have in common.</summary>
    public void AddCommon(DocumentBits one, DocumentBits other)
    {
        for (var i = 0; i < length; i++) words[i] |= one.words[i] & other.words[i];
    }

    public void Keep(DocumentBits others) => ManyAtOnce.And(words.AsSpan(0, length), others.words.AsSpan(0, length));

    public void Remove(DocumentBits others)
    {
        for (var i = 0; i < length; i++) words[i] &= ~others.words[i];
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
        for (var i = 0; i < length; i++)
        {
            for (var rest = words[i]; rest != 0; rest &= rest - 1) yield return (i * Window.Size) + BitOperations.TrailingZeroCount(rest);
        }
    }
}
