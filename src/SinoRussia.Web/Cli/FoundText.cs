using System.Text;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Cli;

/// <summary>The answer of <c>search</c> for people. Hits stand between square brackets.</summary>
internal static class FoundText
{
    public static string Of(SearchAnswer found)
    {
        var text = new StringBuilder();
        text.Append(Words.Count(found.Total, "result")).Append(" for: ").Append(found.Understood).Append('\n');
        if (found.Also.Where(also => !also.Off).Select(also => also.Name).Distinct().ToList() is { Count: > 0 } names)
            text.Append("  Also searched for: ").AppendJoin(", ", names).Append('\n');
        foreach (var complaint in found.Complaints) text.Append("  ").Append(complaint.Message).Append('\n');
        if (found.Loosened && found.Total > 0) text.Append("  No text has all of these words; these have some of them, the best first.\n");
        foreach (var meant in found.Corrections.Where(meant => !meant.Quiet || found.Total == 0))
            text.Append("  Did you mean: ").Append(meant.Text).Append(" (").Append(Words.Count(meant.Count, "result")).Append(")\n");
        for (var i = 0; i < found.Hits.Count; i++) Append(text, found.Question.Offset + i + 1, found.Hits[i]);
        if (found.Further.Count > 0) text.Append("\nTexts with some of these words:\n");
        for (var i = 0; i < found.Further.Count; i++) Append(text, i + 1, found.Further[i]);
        if (found.Offers.Count > 0) text.Append("These would find something:\n");
        foreach (var offer in found.Offers) text.Append("  ").Append(offer.Text).Append("  (").Append(offer.Why).Append(", ").Append(Words.Count(offer.Count, "result")).Append(")\n");
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, int number, SearchHit hit)
    {
        var place = hit.Place;
        text.Append('\n').Append(number).Append(". ").Append(Slug.Of(hit.Type)).Append("  ").Append(place.Report).Append('/').Append(place.Chapter);
        if (place.Section.Length > 0) text.Append(" › ").Append(place.Section);
        text.Append(' ').Append(place.Pilcrow).Append("\n   ").Append(hit.CutBefore ? "… " : "");
        var at = 0;
        foreach (var mark in hit.Marks)
        {
            text.Append(hit.Snippet, at, mark.Start - at).Append('[').Append(hit.Snippet, mark.Start, mark.Length).Append(']');
            at = mark.End;
        }

        text.Append(hit.Snippet, at, hit.Snippet.Length - at).Append(hit.CutAfter ? " …" : "").Append("\n   ").Append(hit.Url).Append('\n');
    }
}
