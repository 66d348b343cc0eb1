using System.Text;
using SinoRussia.Library;
using SinoRussia.Library.Alike;
using SinoRussia.Model;
using SinoRussia.Text;
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

    /// <summary>What is like a text, with the words that make it so.</summary>
    public static string Of(AlikeAnswer found)
    {
        var text = new StringBuilder();
        text.Append("Found by: ").AppendJoin(", ", found.Words).Append('\n');
        Append(text, "In other reports", found.Elsewhere);
        Append(text, "In the same report", found.Here);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, string title, IReadOnlyList<AlikeHit> hits)
    {
        text.Append('\n').Append(title).Append(": ").Append(hits.Count == 0 ? "nothing" : Words.Count(hits.Count, "text")).Append('\n');
        for (var i = 0; i < hits.Count; i++)
        {
            Append(text, i + 1, hits[i].Hit);
            text.Append("   Alike in: ").AppendJoin(", ", hits[i].Shared).Append('\n');
        }
    }

    private static void Append(StringBuilder text, int number, SearchHit hit)
    {
        text.Append('\n').Append(number).Append(". ").Append(Slug.Of(hit.Type)).Append("  ").Append(Where(hit)).Append("\n   ");
        if (IsRecord(hit.Type))
        {
            AppendMarked(text, hit.Title, hit.TitleMarks);
            text.Append(hit.Snippet.Length > 0 ? "\n   " : "");
        }

        text.Append(hit.CutBefore ? "… " : "");
        AppendMarked(text, hit.Snippet, hit.Marks);
        text.Append(hit.CutAfter ? " …" : "").Append("\n   ").Append(hit.Url).Append('\n');
    }

    private static bool IsRecord(DocumentType type) => type is DocumentType.Chapter or DocumentType.Report or DocumentType.Entity or DocumentType.Event;

    private static string Where(SearchHit hit)
    {
        var place = hit.Place;
        if (place.Chapter.Length == 0) return string.Join(", ", new[] { hit.Date?.ToString(), hit.Detail }.Where(part => part is not null));
        var section = place.Section.Length > 0 && !IsRecord(hit.Type) ? $" › {place.Section}" : "";
        return $"{place.Report}/{place.Chapter}{section} {place.Pilcrow}".TrimEnd();
    }

    private static void AppendMarked(StringBuilder text, string words, IReadOnlyList<TextSpan> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            text.Append(words, at, mark.Start - at).Append('[').Append(words, mark.Start, mark.Length).Append(']');
            at = mark.End;
        }

        text.Append(words, at, words.Length - at);
    }
}
