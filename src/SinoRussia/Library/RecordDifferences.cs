using SinoRussia.Importing;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>Where a file's front matter says otherwise than the record that stays.</summary>
internal static class RecordDifferences
{
    public static IReadOnlyList<FieldDifference> Of(Report known, IReadOnlyList<string> people, ReportMetadata file)
    {
        var differences = new List<FieldDifference>();
        Compare("title", known.Title, file.Title);
        Compare("subtitle", known.Subtitle, file.Subtitle);
        Compare("authors", string.Join(", ", people), file.Authors.Count == 0 ? null : string.Join(", ", file.Authors));
        Compare("date", known.Issued?.ToString(), file.Issued?.ToString());
        Compare("publisher", known.Publisher, file.Publisher);
        Compare("url", known.Url, file.Url);
        Compare("abstract", known.Abstract, file.Abstract);
        Compare("language", known.Language, file.Language);
        return differences;

        void Compare(string field, string? ours, string? theirs)
        {
            if (theirs is not null && !Folding.Same(ours ?? "", theirs)) differences.Add(new FieldDifference(field, ours, theirs));
        }
    }
}
