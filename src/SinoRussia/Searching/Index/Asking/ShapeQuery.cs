using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using SinoRussia.Searching.Index.Matching;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>Texts with a word of some shape. As Lucene's automaton query, with the machine built once for all the times it is asked.</summary>
internal sealed class ShapeQuery(string field, TermAt wanted) : MultiTermQuery(field)
{
    public override string ToString(string field) => $"{Field}:{wanted}";

    public override bool Equals(object? obj) => obj is ShapeQuery other && base.Equals(obj) && wanted == other.Wanted;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), wanted);

    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => Automata.Compiled(wanted).GetTermsEnum(terms);

    private TermAt Wanted => wanted;
}

/// <summary>The shapes of words as machines that a dictionary is walked with. Their characters are code points.</summary>
internal static class Automata
{
    private const int MostRemembered = 256;
    private static readonly ConcurrentDictionary<TermAt, CompiledAutomaton> Known = new();

    /// <summary>Building one takes longer than asking it; a page of results asks the same one several times.</summary>
    public static CompiledAutomaton Compiled(TermAt wanted)
    {
        if (Known.Count >= MostRemembered) Known.Clear();
        return Known.GetOrAdd(wanted with { Offset = 0 }, static term => new CompiledAutomaton(Of(term)));
    }

    private static Automaton Of(TermAt wanted) => wanted.Test switch
    {
        TermTest.Prefix => BasicOperations.Concatenate(BasicAutomata.MakeString(wanted.Term), BasicAutomata.MakeAnyString()),
        TermTest.Wildcard => WildcardQuery.ToAutomaton(new Term("", wanted.Term)),
        TermTest.Fuzzy => new LevenshteinAutomata(wanted.Term, withTranspositions: true).ToAutomaton(wanted.Edits),
        _ => BasicAutomata.MakeString(wanted.Term),
    };
}
