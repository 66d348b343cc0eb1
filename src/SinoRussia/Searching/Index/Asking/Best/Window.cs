using System.Numerics;

namespace SinoRussia.Searching.Index.Asking.Best;

/// <summary>A few neighbouring documents, whose scores are added up together.</summary>
internal sealed class Window
{
    /// <summary>Documents, as many as a word has bits.</summary>
    public const int Size = 64;

    private readonly double[] sums = new double[Size];
    private ulong seen;

    public int Start { get; private set; }

    public int End => Start + Size;

    /// <summary>Windows of so many documents.</summary>
    public static int Of(int documents) => (documents + Size - 1) / Size;

    public void Open(int number) => Start = number * Size;

    /// <summary>Sums of single-precision scores in double precision do not depend on their order.</summary>
    public void Add(int document, float score)
    {
        sums[document - Start] += score;
        seen |= 1UL << (document - Start);
    }

    /// <summary>The first document that was added to, taken out; -1 where none is left.</summary>
    public int Take(out double sum)
    {
        if (seen == 0)
        {
            sum = 0;
            return -1;
        }

        var at = BitOperations.TrailingZeroCount(seen);
        seen &= seen - 1;
        (sum, sums[at]) = (sums[at], 0);
        return Start + at;
    }
}
