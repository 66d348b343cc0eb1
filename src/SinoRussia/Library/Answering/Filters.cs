using SinoRussia.Model;
using SinoRussia.Searching.Index;

namespace SinoRussia.Library.Answering;

/// <summary>A question's filters as the index takes them.</summary>
internal static class Filters
{
    public static IReadOnlyDictionary<FacetField, IReadOnlyList<string>> Of(SearchQuestion question)
    {
        var filters = new Dictionary<FacetField, IReadOnlyList<string>>();
        Add(FacetField.Type, question.Types.Select(Slug.Of));
        Add(FacetField.Report, question.Reports);
        Add(FacetField.Chapter, question.Chapters);
        Add(FacetField.Domain, question.Domains);
        Add(FacetField.Perspective, question.Perspectives.Select(Slug.Of));
        Add(FacetField.Year, question.Years.SelectMany(YearSpan.Each));
        return filters;

        void Add(FacetField field, IEnumerable<string> values)
        {
            var chosen = values.Distinct(StringComparer.Ordinal).ToList();
            if (chosen.Count > 0) filters[field] = chosen;
        }
    }
}
