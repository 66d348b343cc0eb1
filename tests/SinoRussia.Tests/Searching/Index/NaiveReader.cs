using SinoRussia.Searching.Query;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Reads a text word by word and answers a query by its definition.</summary>
internal sealed class NaiveReader(string text, string title)
{
    private readonly string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Matches(QueryNode node) => node switch
    {
        WordNode word => words.Contains(word.Text),
        PrefixNode prefix => words.Any(w => w.StartsWith(prefix.Text, StringComparison.Ordinal)),
        PhraseNode phrase => PhraseStarts(phrase).Any(),
        FieldNode field => new NaiveReader(title, title).Matches(field.Value),
        NotNode not => !Matches(not.Child),
        AllNode all => all.Children.All(Matches),
        AnyNode any => any.Children.Any(Matches),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    /// <summary>The text with a stop in place of every letter that no matching part of the query covers.</summary>
    public string MarkedLetters(QueryNode root)
    {
        var marked = new bool[words.Length];
        if (Matches(root)) Mark(root, marked);
        return string.Join(' ', words.Select((w, i) => marked[i] ? w : new string('.', w.Length)));
    }

    private void Mark(QueryNode node, bool[] marked)
    {
        if (!Matches(node)) return;
        switch (node)
        {
            case WordNode word: MarkWhere(w => w == word.Text, marked); break;
            case PrefixNode prefix: MarkWhere(w => w.StartsWith(prefix.Text, StringComparison.Ordinal), marked); break;
            case PhraseNode phrase:
                foreach (var start in PhraseStarts(phrase)) marked.AsSpan(start, phrase.Text.Split(' ').Length).Fill(true);
                break;
            case AllNode all:
                foreach (var child in all.Children) Mark(child, marked);
                break;
            case AnyNode any:
                foreach (var child in any.Children) Mark(child, marked);
                break;
        }
    }

    private void MarkWhere(Func<string, bool> wanted, bool[] marked)
    {
        for (var i = 0; i < words.Length; i++) marked[i] |= wanted(words[i]);
    }

    private IEnumerable<int> PhraseStarts(PhraseNode phrase)
    {
        var wanted = phrase.Text.Split(' ');
        return Enumerable.Range(0, Math.Max(0, words.Length - wanted.Length + 1)).Where(at => wanted.SequenceEqual(words.Skip(at).Take(wanted.Length)));
    }
}
