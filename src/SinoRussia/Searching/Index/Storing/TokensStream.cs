using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Matching;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>Hands one form of our tokens to Lucene, at their positions. The list may be another one each time it is read.</summary>
/// <remarks>What a word with one form only is asked for, the exact form answers: half of a text need not be indexed twice.</remarks>
internal sealed class TokensStream : TokenStream
{
    private readonly IReadOnlyList<TextToken> tokens;
    private readonly Form form;
    private readonly bool withoutOneForm;
    private readonly TermBytes term = new();
    private readonly IPositionIncrementAttribute increment;
    private int next;
    private int position = -1;

    public TokensStream(IReadOnlyList<TextToken> tokens, Form form, bool withoutOneForm)
    {
        this.tokens = tokens;
        this.form = form;
        this.withoutOneForm = withoutOneForm;
        AddAttributeImpl(term);
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        while (next < tokens.Count)
        {
            var token = tokens[next++];
            if (withoutOneForm && token.HasOneForm) continue;
            if ((form == Form.Stem ? token.Stem : token.Exact) is not { } text) continue;
            term.Set(text);
            increment.PositionIncrement = token.Position - position;
            position = token.Position;
            return true;
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
        position = -1;
    }
}
