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
    private int position;
    private int overlaps;

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
            occurrences.Add(new(bytes.Written.Length, term.BytesRef.Length, position));
            bytes.Append(term.BytesRef.Bytes.AsSpan(term.BytesRef.Offset, term.BytesRef.Length));
        }

        tokens.End();

        // Equal ones by their positions, as they have come.
        CollectionsMarshal.AsSpan(occurrences).Sort((one, other) => Of(one).SequenceCompareTo(Of(other)) is not 0 and var order ? order : one.Start - other.Start);
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
        while (next < occurrences.Count && Of(occurrences[next]).SequenceEqual(Of(occurrences[first]))) next++;
        return next;
    }

    private ReadOnlySpan<byte> Of(Occurrence occurrence) => bytes.Buffer.AsSpan(occurrence.Start, occurrence.Length);

    /// <param name="Start">Where its bytes begin.</param>
    /// <param name="Length">How many they are.</param>
    /// <param name="Position">Of the word in the field.</param>
    private readonly record struct Occurrence(int Start, int Length, int Position);
}
