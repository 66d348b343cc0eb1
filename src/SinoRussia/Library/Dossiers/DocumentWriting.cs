using Microsoft.Extensions.Options;
using SinoRussia.Citing;
using SinoRussia.Exporting;
using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>Excerpts, cited and written out in one of the formats.</summary>
public sealed class DocumentWriting(IEnumerable<IExportFormat> formats, Func<CitedWorks> citing, IOptions<PublicAddress> address)
{
    /// <summary>What <c>--format</c> may say: <c>markdown</c>, <c>docx</c>.</summary>
    public IReadOnlyList<string> Formats => [.. formats.Select(format => format.Name)];

    /// <summary>The format of a download's extension, such as <c>md</c>; null for none.</summary>
    public string? FormatOf(string extension) => formats.FirstOrDefault(format => format.Extension == "." + extension)?.Name;

    internal ExportOutcome Write(string formatName, string title, IEnumerable<(ExcerptReading? Excerpt, string Text)> entries)
    {
        var format = formats.FirstOrDefault(format => format.Name == formatName);
        if (format is null) return new ExportOutcome.NotFound($"There is no format {formatName}; there are {string.Join(" and ", Formats)}.");
        var works = citing();
        List<ExportItem> items = [.. entries.Select(entry => entry.Excerpt is null ? (ExportItem)new ExportItem.OwnText(entry.Text) : Item(entry.Excerpt, entry.Text, works))];
        var file = format.Write(new ExportDocument(title, items, works.Bibliography()));
        return new ExportOutcome.Exported(file.Bytes, FileNames.Of(title) + format.Extension, format.MediaType, items.OfType<ExportItem.Excerpt>().Count(), file.Removed);
    }

    private ExportItem.Excerpt Item(ExcerptReading excerpt, string remark, CitedWorks works) => new ExportItem.Excerpt(
        excerpt.Kind, excerpt.Place, excerpt.Quotes, works.Note(excerpt.Work, excerpt.Locators, excerpt.Wording), address.Value.Of(excerpt.Path))
    {
        OwnWording = excerpt.OwnWording,
        Note = string.Join("\n\n", new[] { excerpt.Note, remark }.Where(text => text.Length > 0)),
        Tags = excerpt.Tags,
        Codes = excerpt.Codes is { } codes ? [Words(codes.Perspective), Words(codes.Polarity), Words(codes.Hedging)] : [],
    };

    /// <summary><c>Russian authors</c>.</summary>
    private static string Words<T>(T code)
        where T : struct, Enum
    {
        var words = Slug.Of(code).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
