using SinoRussia.Text;

namespace SinoRussia.Searching.Index.Matching;

/// <summary>A stretch of text that a part of the query matches.</summary>
/// <param name="Part">Equal for spans of the same part of the query.</param>
internal readonly record struct MarkedSpan(TextSpan Span, int Part);
