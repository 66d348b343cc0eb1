using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>The terms of one field of one text, inverted: each with the positions it stands at. Used again for the next field.</summary>
internal sealed class FieldWords
{
    private readonly NumberWriter bytes = new();
    private readonly NumberWriter postings = new();
    private readonly List<Occurrence> occurrences = [];
    private readonly Comparison<Occurrence> inOrder;
    private int position;
    private int overlaps;

    public FieldWords() => inOrder = Compare;

    public void Read(IIndexableField field)
    {
        bytes.Clear();
        occurrences.Clear();
        (position, overlaps) = (-1, 0);
        using var tokens = field.GetTokenStream(null);
        var term = tokens.GetAttribute<ITermToBytesRefAttribute>();
        var increment = tokens.GetAttribute<IPositionIncrementAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            term.FillBytesRef();

            // As Lucene has it: the first stands at nought whether or not it says that it follows.
            position = Math.Max(0, position + increment.PositionIncrement);
            if (increment.PositionIncrement == 0) overlaps++;
            var text = term.BytesRef.Bytes.AsSpan(term.BytesRef.Offset, term.BytesRef.Length);
            occurrences.Add(new(Beginning(text), bytes.Written.Length, text.Length, position));
            bytes.Append(text);
        }

        tokens.End();

        // Equal ones by their positions, as they have come.
        CollectionsMarshal.AsSpan(occurrences).Sort(inOrder);
    }

    /// <summary>What a norm is made of.</summary>
    public FieldInvertState State(string name) => new(name, position, occurrences.Count, overlaps, 0, 1);

    /// <summary>Writes the field as <see cref="SmallPostingsWriter"/> does that of a part of one document.</summary>
    /// <returns>Whether there is anything in it.</returns>
    public bool WriteTo(NumberWriter content, FieldInfo field)
    {
        if (occurrences.Count == 0) return false;
        var (counts, places) = (field.IndexOptions != IndexOptions.DOCS_ONLY, field.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        var different = 0;
        for (var first = 0; first < occurrences.Count; first = Next(first)) different++;
        SmallPostingsWriter.BeginField(content, field, (counts ? occurrences.Count : -1, different, 1), different);
        for (int first = 0, next; first < occurrences.Count; first = next)
        {
            next = Next(first);
            postings.Clear();
            postings.Number(0);
            if (counts) postings.Number(next - first);
            for (var (at, before) = (first, 0); at < next && places; before = occurrences[at++].Position) postings.Number(occurrences[at].Position - before);
            SmallPostingsWriter.AddTerm(content, Of(occurrences[first]), 1, counts ? next - first : null, postings);
        }

        return true;
    }

    /// <summary>The first occurrence of the term behind that of another one.</summary>
    private int Next(int first)
    {
        var next = first + 1;
        while (next < occurrences.Count && occurrences[next].Beginning == occurrences[first].Beginning && Of(occurrences[next]).SequenceEqual(Of(occurrences[first]))) next++;
        return next;
    }

    private int Compare(Occurrence one, Occurrence other)
    {
        if (one.Beginning != other.Beginning) return one.Beginning.CompareTo(other.Beginning);
        return Of(one).SequenceCompareTo(Of(other)) is not 0 and var order ? order : one.Start - other.Start;
    }

    /// <summary>The first eight bytes as a number that is greater where they are; most terms differ there.</summary>
    private static ulong Beginning(ReadOnlySpan<byte> text)
    {
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        first.Clear();
        text[..Math.Min(text.Length, first.Length)].CopyTo(first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }

    private ReadOnlySpan<byte> Of(Occurrence occurrence) => bytes.Buffer.AsSpan(occurrence.Start, occurrence.Length);

    /// <param name="Beginning">Its first bytes, to be compared by.</param>
    /// <param name="Start">Where its bytes begin.</param>
    /// <param name="Length">How many they are.</param>
    /// <param name="Position">Of the word in the field.</param>
    private readonly record struct Occurrence(ulong Beginning, int Start, int Length, int Position);
}
