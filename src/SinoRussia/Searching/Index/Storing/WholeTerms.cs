using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>The values of a field that are compared whole, a term each. Used again for the next document.</summary>
internal sealed class WholeTerms : TokenStream
{
    /// <summary>UTF-16 units; in UTF-8 no more than the longest term of Lucene.</summary>
    private const int Longest = 8000;

    private readonly List<string> values = [];
    private readonly TermBytes term = new();
    private readonly IPositionIncrementAttribute increment;
    private int next;

    public WholeTerms(string name)
    {
        AddAttributeImpl(term);
        increment = AddAttribute<IPositionIncrementAttribute>();
        Field = new Field(name, this, IndexFields.Whole);
    }

    public Field Field { get; }

    public int Count => values.Count;

    public void Clear() => values.Clear();

    public void Add(string value) => values.Add(value.Length > Longest ? value[..Longest] : value);

    public override bool IncrementToken()
    {
        if (next == values.Count) return false;
        term.Set(values[next++]);
        increment.PositionIncrement = 1;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }
}
