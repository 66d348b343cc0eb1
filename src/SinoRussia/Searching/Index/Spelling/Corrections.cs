using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Query;
using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>
/// What may have been meant by a query some of whose words no text has. Each word is looked at by itself: typed on the wrong keyboard,
/// with a slip, in the letters of another script, with a character of the same sound. What is excluded or asked of a field is left alone,
/// and so is a name that stands for others.
/// </summary>
public sealed class Corrections
{
    private const int MostSlots = 8;
    private const int MostCorrections = 4;

    /// <summary>Shorter stretches stand in some text or other, whatever they were typed for.</summary>
    private const int ShortestWord = 3;
    private readonly string text;
    private readonly WordSpelling words;
    private readonly HanSpelling han;

    private Corrections(string text, SearchView view, Func<WordList> list)
    {
        this.text = text;
        words = new(view.Reader, list);
        han = new(view.Reader);
    }

    /// <param name="typed">The query as typed.</param>
    /// <param name="root">Its tree, with its names.</param>
    /// <param name="list">Asked for only when some word is unknown.</param>
    public static IReadOnlyList<Correction> Of(string typed, QueryNode? root, SearchView view, Func<WordList> list)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(view);
        if (root is null) return [];
        return Combined(new Corrections(typed, view, list).Slots(root).Take(MostSlots).ToList());
    }

    /// <summary>All places put right at once, then each of the less likely words in its place alone.</summary>
    private static List<Correction> Combined(List<Slot> slots)
    {
        if (slots.Count == 0) return [];
        var best = slots.Select(s => (s.At, s.Candidates[0])).ToList();
        var quiet = slots.TrueForAll(s => s.Quiet);
        var corrections = new List<Correction> { new(best, quiet) };
        for (var rank = 1; corrections.Count < MostCorrections && slots.Exists(s => s.Candidates.Count > rank); rank++)
        {
            for (var i = 0; i < slots.Count && corrections.Count < MostCorrections; i++)
            {
                if (slots[i].Candidates.Count <= rank) continue;
                corrections.Add(new([.. best.Select((b, k) => k == i ? (b.At, slots[i].Candidates[rank]) : b)], quiet));
            }
        }

        return corrections;
    }

    private IEnumerable<Slot> Slots(QueryNode node) => node switch
    {
        AllNode all => all.Children.SelectMany(Slots),
        AnyNode any => any.Children.SelectMany(Slots),
        WordNode or PhraseNode => In(node.At),
        _ => [],
    };

    /// <summary>The places in one word or phrase. A stretch between spaces may come from the other keyboard as a whole, with its punctuation.</summary>
    private List<Slot> In(TextSpan at)
    {
        var slots = new List<Slot>();
        if (at.End > text.Length) return slots;
        var covered = at.Start;
        var tokens = Tokens.Of(at.Of(text)).Select(t => t with { Start = t.Start + at.Start, End = t.End + at.Start }).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Start < covered) continue;
            var slot = tokens[i].IsIdeograph ? Run(tokens, i) : Word(tokens[i]);
            if (slot is null) continue;
            slots.Add(slot);
            covered = slot.At.End;
        }

        return slots;
    }

    private Slot? Run(List<TextToken> tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Count && tokens[last + 1].IsIdeograph && tokens[last + 1].Start == tokens[last].End) last++;
        if (first > 0 && tokens[first - 1].IsIdeograph && tokens[first - 1].End == tokens[first].Start) return null;
        var run = string.Concat(tokens.Skip(first).Take(last - first + 1).Select(t => t.Exact));
        var candidates = han.For(run);
        return candidates.Count == 0 ? null : new(new(tokens[first].Start, tokens[last].End), [.. candidates.Select(c => c.Text)], false);
    }

    private Slot? Word(TextToken token)
    {
        var span = new TextSpan(token.Start, token.End);
        if (words.Texts(token.Exact) == 0 && OtherKeyboard(token) is { } other) return other with { Quiet = false };
        var candidates = words.For(token.Exact);
        return candidates.Count == 0 ? null : new(span, [.. candidates.Select(c => c.Text)], words.TextsByStem(token.Stem) > 0);
    }

    private Slot? OtherKeyboard(TextToken token)
    {
        var chunk = Chunk(token);
        if (Keyboard.OtherLayout(chunk.Of(text)) is not { } other) return null;
        var meant = Tokens.Of(other);
        if (meant.Count == 0 || !meant.TrueForAll(words.IsKnown) || Tokens.Of(chunk.Of(text)).Exists(t => t.Exact.Length >= ShortestWord && words.Texts(t.Exact) > 0)) return null;
        var (start, end) = (meant[0].Start, meant[^1].End);
        var slips = chunk.Length == token.End - token.Start ? words.For(token.Exact).Select(c => c.Text) : [];
        return new(new(chunk.Start + start, chunk.Start + end), [other[start..end], .. slips], false);
    }

    /// <summary>The stretch between spaces, brackets and quotation marks around a token: a letter of the other keyboard may be a comma here.</summary>
    private TextSpan Chunk(TextToken token)
    {
        var (start, end) = (token.Start, token.End);
        while (start > 0 && !Ends(text[start - 1])) start--;
        while (end < text.Length && !Ends(text[end])) end++;
        return new(start, end);
    }

    private static bool Ends(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '"' or '“' or '”' or '«' or '»';
}
