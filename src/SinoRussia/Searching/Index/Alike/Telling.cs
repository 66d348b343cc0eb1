using SinoRussia.Searching.Index.Matching;

namespace SinoRussia.Searching.Index.Alike;

/// <summary>A word or a name that says what a text is about.</summary>
/// <param name="Written">As in the text.</param>
/// <param name="Match">What another text has to have: a form of the word, or any name of the thing.</param>
/// <param name="Weight">What finding it is worth, before how rare it is.</param>
/// <param name="IsName">A name stands in a text of any language, and says more than a word.</param>
internal sealed record Telling(string Written, WaysNode Match, float Weight, bool IsName);
