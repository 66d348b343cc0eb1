using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>Cuts a typed query into words, phrases and signs.</summary>
internal sealed class QueryLexer(string text, List<Complaint> complaints)
{
    private readonly List<QueryToken> tokens = [];
    private int at;

    public List<QueryToken> Read()
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (QuerySigns.PartsWords(c)) at++;
            else if (QuerySigns.IsOpen(c)) Sign(QueryTokenKind.Open);
            else if (QuerySigns.IsClose(c)) Sign(QueryTokenKind.Close);
            else if (QuerySigns.OpensPhrase(text, at)) Phrase();
            else if (QuerySigns.IsDash(c)) Dash();
            else Word();
        }

        return tokens;
    }

    private void Sign(QueryTokenKind kind)
    {
        tokens.Add(new(kind, new TextSpan(at, at + 1), text[at].ToString()));
        at++;
    }

    private void Dash()
    {
        var touchesWord = at + 1 < text.Length && !QuerySigns.PartsWords(text[at + 1]) && !QuerySigns.IsDash(text[at + 1]);
        var startsPart = at == 0 || QuerySigns.PartsWords(text[at - 1]) || QuerySigns.IsOpen(text[at - 1]);
        if (touchesWord && startsPart) Sign(QueryTokenKind.Not);
        else at++;
    }

    private void Phrase()
    {
        var open = at;
        var close = QuerySigns.ClosingQuote(text, open);
        if (close < 0)
        {
            complaints.Add(new(open, 1, "This quotation mark is not closed; everything after it was taken as one phrase."));
            close = text.Length;
        }

        at = Math.Min(close + 1, text.Length);
        var inside = QuerySigns.Trimmed(QuerySigns.WithoutQuotes(text[(open + 1)..close])).Text;
        if (inside.Length > 0) tokens.Add(new(QueryTokenKind.Phrase, new TextSpan(open, at), inside));
        else complaints.Add(new(open, at - open, "There are no words between these quotation marks; they were left out."));
    }

    private void Word()
    {
        var start = at;
        while (at < text.Length)
        {
            if (QuerySigns.IsColon(text[at]) && Field(start)) return;
            if (EndsWord(start)) break;
            at++;
        }

        var word = text[start..at];
        var span = new TextSpan(start, at);
        if (word is "AND" or "&&") tokens.Add(new(QueryTokenKind.And, span, word));
        else if (word is "OR" or "||") tokens.Add(new(QueryTokenKind.Or, span, word));
        else if (word is "NOT") tokens.Add(new(QueryTokenKind.Not, span, word));
        else if (word is "*") tokens.Add(new(QueryTokenKind.Everything, span, word));
        else Plain(word, start);
    }

    private bool EndsWord(int start)
    {
        var c = text[at];
        return QuerySigns.PartsWords(c) || QuerySigns.IsOpen(c) || QuerySigns.IsClose(c) || (at > start && QuerySigns.OpensPhrase(text, at));
    }

    private bool Field(int start)
    {
        var name = text[start..at];
        if (name.Length == 0 || !name.All(char.IsLetter)) return false;
        var hasValue = at + 1 < text.Length && !QuerySigns.PartsWords(text[at + 1]) && !QuerySigns.IsClose(text[at + 1]);
        var known = Enum.TryParse<QueryField>(name, ignoreCase: true, out var field);
        var span = new TextSpan(start, at + 1);
        if (known && hasValue)
        {
            tokens.Add(new(QueryTokenKind.Field, span, name, field));
            at++;
            return true;
        }

        if (known) complaints.Add(new(start, span.Length, $"“{name}:” has no value behind it; “{name}” was searched as a word."));
        else if (hasValue && text[at + 1] is not '/') complaints.Add(new(start, span.Length, $"“{name}” is no field; it was searched as a word."));
        at++;
        Plain(text[start..at], start);
        return true;
    }

    private void Plain(string word, int start)
    {
        var (trimmed, cut) = QuerySigns.Trimmed(word);
        if (trimmed.Length == 0)
        {
            if (!word.All(c => char.IsAscii(c) || char.IsPunctuation(c)))
                complaints.Add(new(start, word.Length, $"“{word}” holds no letters or figures; it was left out."));
            return;
        }

        var isPrefix = word.AsSpan(cut + trimmed.Length).StartsWith("*");
        var span = new TextSpan(start, start + word.Length);
        if (trimmed.Contains('*', StringComparison.Ordinal) || word.AsSpan(0, cut).Contains('*'))
        {
            complaints.Add(new(start, word.Length, "A * works only at the end of a word; here it was read as a space."));
            tokens.Add(new(QueryTokenKind.Phrase, span, QuerySigns.WithoutQuotes(trimmed.Replace('*', ' '))));
            return;
        }

        var kind = trimmed.Length < word.Length && !ReadsAsWord(trimmed) ? QueryTokenKind.Phrase : isPrefix ? QueryTokenKind.Prefix : QueryTokenKind.Word;
        tokens.Add(new(kind, span, kind == QueryTokenKind.Phrase ? QuerySigns.WithoutQuotes(trimmed) : trimmed));
    }

    /// <summary>Without its punctuation a word may look like a sign or a field; then it is kept as a phrase, which nothing can mistake.</summary>
    private static bool ReadsAsWord(string trimmed)
        => new QueryLexer(trimmed, []).Read() is [{ Kind: QueryTokenKind.Word } only] && only.Text == trimmed;
}
