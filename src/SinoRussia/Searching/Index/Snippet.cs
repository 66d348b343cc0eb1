using SinoRussia.Text;

namespace SinoRussia.Searching.Index;

/// <summary>A stretch of a text around its hits.</summary>
/// <param name="Text">Letter for letter from the text, without dots of omission.</param>
/// <param name="Start">Where it begins in the whole text.</param>
/// <param name="Marks">Relative to <paramref name="Text"/>, in order, apart from each other.</param>
public sealed record Snippet(string Text, int Start, bool CutBefore, bool CutAfter, IReadOnlyList<TextSpan> Marks);
