using SinoRussia.Text;

namespace SinoRussia.Searching.Query;

/// <summary>Cuts a typed query into words, phrases and signs.</summary>
internal sealed class QueryLexer(string text, List<Complaint> complaints)
{
    private readonly List<QueryToken> tokens = [];

    /// <summary>The brackets that are open here; true for those of NEAR.</summary>
    private readonly Stack<bool> brackets = [];
    private int at;

    public List<QueryToken> Read()
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (DistanceEnd() is var end and > 0) Distance(end);
            else if (QuerySigns.PartsWords(c)) at++;
            else if (QuerySigns.IsOpen(c)) Open(QueryTokenKind.Open, at);
            else if (QuerySigns.IsClose(c)) Close();
            else if (QuerySigns.OpensPhrase(text, at)) Phrase(QueryTokenKind.Phrase, at);
            else if (QuerySigns.IsDash(c)) Dash();
            else if (OpensExact()) Exact();
            else Word();
        }

        return tokens;
    }

    private void Sign(QueryTokenKind kind)
    {
        tokens.Add(new(kind, new TextSpan(at, at + 1), text[at].ToString()));
        at++;
    }

    private void Open(QueryTokenKind kind, int start)
    {
        tokens.Add(new(kind, new TextSpan(start, at + 1), text[start..(at + 1)]));
        brackets.Push(kind == QueryTokenKind.Near);
        at++;
    }

    private void Close()
    {
        brackets.TryPop(out _);
        Sign(QueryTokenKind.Close);
    }

    private void Dash()
    {
        var touchesWord = at + 1 < text.Length && !QuerySigns.PartsWords(text[at + 1]) && !QuerySigns.IsDash(text[at + 1]);
        var startsPart = at == 0 || QuerySigns.PartsWords(text[at - 1]) || QuerySigns.IsOpen(text[at - 1]);
        if (touchesWord && startsPart) Sign(QueryTokenKind.Not);
        else at++;
    }

    private void Phrase(QueryTokenKind kind, int start)
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
        if (inside.Length > 0) tokens.Add(new(kind, new TextSpan(start, at), inside));
        else complaints.Add(new(open, at - open, "There are no words between these quotation marks; they were left out."));
    }

    private bool OpensExact()
        => QuerySigns.IsEqual(text[at]) && at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || QuerySigns.OpensPhrase(text, at + 1));

    private void Exact()
    {
        var start = at++;
        if (QuerySigns.OpensPhrase(text, at))
        {
            Phrase(QueryTokenKind.Exact, start);
            return;
        }

        while (at < text.Length && !EndsWord(start + 1)) at++;
        Add(WordSigns.Read(text[(start + 1)..at], new TextSpan(start, at), QueryTokenKind.Exact, complaints));
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
        else if (word is "NEAR") Near(start);
        else Add(WordSigns.Read(word, span, QueryTokenKind.Word, complaints));
    }

    /// <summary>Without a bracket behind it NEAR is a word, kept as a phrase so that no bracket can come to stand behind it.</summary>
    private void Near(int start)
    {
        var end = at;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at < text.Length && QuerySigns.IsOpen(text[at]))
        {
            Open(QueryTokenKind.Near, start);
            return;
        }

        at = end;
        tokens.Add(new(QueryTokenKind.Phrase, new TextSpan(start, end), text[start..end]));
    }

    private bool EndsWord(int start)
    {
        var c = text[at];
        return QuerySigns.PartsWords(c) || QuerySigns.IsOpen(c) || QuerySigns.IsClose(c) || (at > start && QuerySigns.OpensPhrase(text, at)) || DistanceEnd() > 0;
    }

    /// <summary>Where the figure ends that follows a comma here at the very end of NEAR; 0 where none does.</summary>
    private int DistanceEnd()
    {
        if (text[at] is not (',' or '，') || !brackets.TryPeek(out var near) || !near) return 0;
        var figure = at + 1;
        while (figure < text.Length && char.IsWhiteSpace(text[figure])) figure++;
        var end = figure;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        var close = end;
        while (close < text.Length && char.IsWhiteSpace(text[close])) close++;
        return end > figure && (close == text.Length || QuerySigns.IsClose(text[close])) ? end : 0;
    }

    private void Distance(int end)
    {
        var words = 0;
        foreach (var c in text.AsSpan(at, end - at))
        {
            if (char.IsDigit(c)) words = Math.Min(10_000, (words * 10) + (int)char.GetNumericValue(c));
        }

        tokens.Add(new(QueryTokenKind.Distance, new TextSpan(at, end), text[at..end], Number: words));
        at = end;
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
        Add(WordSigns.Read(text[start..at], span, QueryTokenKind.Word, complaints));
        return true;
    }

    private void Add(QueryToken? token)
    {
        if (token is { } read) tokens.Add(read);
    }
}
