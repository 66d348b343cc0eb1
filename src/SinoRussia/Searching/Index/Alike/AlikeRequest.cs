using SinoRussia.Model;

namespace SinoRussia.Searching.Index.Alike;

/// <summary>Asks for texts like one that is in the index.</summary>
/// <param name="Type">With <paramref name="Id"/> the text itself, which is never among them.</param>
/// <param name="Report">Slug of the report it stands in.</param>
/// <param name="Elsewhere">In other reports; else in the same.</param>
/// <param name="Types">Of what is wanted.</param>
public sealed record AlikeRequest(DocumentType Type, string Id, string Report, bool Elsewhere, IReadOnlyList<DocumentType> Types, int Limit)
{
    /// <summary>Not in this language (<c>en</c>, <c>ru</c>, <c>zh</c>); null for any.</summary>
    public string? NotIn { get; init; }
}
