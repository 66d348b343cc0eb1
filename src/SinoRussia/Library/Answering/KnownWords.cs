using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Spelling;

namespace SinoRussia.Library.Answering;

/// <summary>
/// The words of the library, kept until the index has grown or shrunk noticeably. Whether a word exists is always asked of the index
/// itself: a word of the last minute is at worst not offered yet.
/// </summary>
public sealed class KnownWords
{
    /// <summary>One part in so many.</summary>
    private const int Noticeable = 64;

    private readonly Lock reading = new();
    private volatile WordList? kept;

    public WordList In(SearchView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (kept is { } held && IsClose(held, view)) return held;
        lock (reading)
        {
            return kept is { } other && IsClose(other, view) ? other : kept = view.ReadWords();
        }
    }

    private static bool IsClose(WordList words, SearchView view) => Math.Abs(words.Texts - view.Size) <= view.Size / Noticeable;
}
