using SinoRussia.Library;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Search;

/// <summary>The words of the search page.</summary>
internal static class SearchWords
{
    public static string Of(DocumentType type) => type == DocumentType.Annotation ? "Note" : type.ToString();

    public static string Legend(string facet) => facet == "perspective" ? "Whose view" : char.ToUpperInvariant(facet[0]) + facet[1..];

    /// <summary>A query in quotation marks; a phrase brings its own.</summary>
    public static string Quoted(string query) => query.AsSpan().ContainsAny("\"“”«»") ? query : $"“{query}”";

    public static string Plural(string facet) => facet == "perspective" ? "views" : facet + "s";

    public static string Label(string facet, SearchFacetValue value) => facet switch
    {
        "type" when Slug.TryRead<DocumentType>(value.Value, out var type) => Of(type),
        "perspective" when Slug.TryRead<Perspective>(value.Value, out var view) => Words.Of(view),
        _ => value.Label,
    };

    /// <summary>Chapter 6 › §6.3 Heading ¶4, as far as each is known.</summary>
    public static IEnumerable<string> Place(SearchPlace place)
    {
        yield return place.ChapterNumber is [>= '0' and <= '9', ..] number ? $"Chapter {number}" : place.ChapterTitle;
        var section = place.Section == place.ChapterTitle ? "" : place.Section;
        yield return $"{section} {place.Pilcrow}".Trim();
    }

    /// <summary>Of a record what stands nowhere: 15 June 2001, Shanghai; technology.</summary>
    public static string About(SearchHit hit)
        => string.Join(", ", new[] { hit.Date is { } date ? Words.Date(date) : null, hit.Detail }.Where(part => part is not null));

    /// <summary>What a hit becomes in a dossier; null for what is no excerpt.</summary>
    public static ExcerptPick? Pick(SearchHit hit) => hit.Type switch
    {
        DocumentType.Finding => new ExcerptPick.Finding(new FindingId(hit.Id)),
        DocumentType.Annotation => new ExcerptPick.Note(new AnnotationId(hit.Id)),
        DocumentType.Digest => new ExcerptPick.Digest(new DigestId(hit.Id)),
        DocumentType.Passage => new ExcerptPick.Passage(new PassageId(hit.Id)),
        _ => null,
    };

    /// <summary>What follows when nothing was found, by how many conditions there are.</summary>
    public static string Nothing(SearchAnswer answer) => answer.Conditions.Count switch
    {
        _ when answer.Index.IsBuilding || answer.Unready is not null => "Nothing found so far.",
        _ when answer.Unfiltered > 0 => answer.Question.HasScope ? "Nothing here that you search within." : "Nothing within these filters.",
        > 1 when answer.Alternatives => "Nothing here has any of these.",
        0 => "There is nothing to look for yet.",
        1 => $"Nothing here has {answer.Conditions[0].Label}.",
        2 => "Nothing here has both.",
        _ => "Nothing here has more than one of these.",
    };
}
