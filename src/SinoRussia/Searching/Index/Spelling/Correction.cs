using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Spelling;

/// <summary>Another text of a query: some of its words replaced by words that texts have.</summary>
/// <param name="Changes">In order, apart from each other; spans of the text as typed, words folded as the index has them.</param>
/// <param name="Quiet">What was typed finds something as another form of a word that texts have; to offer this would be pedantry.</param>
public sealed record Correction(IReadOnlyList<(TextSpan At, string Word)> Changes, bool Quiet)
{
    /// <summary>The query with its words replaced, each as <paramref name="written"/> writes it.</summary>
    public string Applied(string typed, Func<string, string> written)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(written);
        var text = new System.Text.StringBuilder();
        var at = 0;
        foreach (var (span, word) in Changes)
        {
            text.Append(typed, at, span.Start - at).Append(written(word));
            at = span.End;
        }

        return text.Append(typed, at, typed.Length - at).ToString();
    }
}
