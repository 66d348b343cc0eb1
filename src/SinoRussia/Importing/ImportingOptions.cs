using System.ComponentModel.DataAnnotations;

namespace SinoRussia.Importing;

/// <summary>How much a file may ask of a reader. A file beyond a cap is refused with the cap in the reason.</summary>
public sealed class ImportingOptions
{
    public const string Section = "Importing";

    [Range(1024, 1 << 30, ErrorMessage = "Importing:MaxMarkdownBytes must lie between 1 KB and 1 GB.")]
    public int MaxMarkdownBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>Levels of lists and quotes inside each other.</summary>
    [Range(1, 100, ErrorMessage = "Importing:MaxDepth must lie between 1 and 100 levels of lists and quotes.")]
    public int MaxDepth { get; set; } = 50;

    [Range(1, 5_000_000, ErrorMessage = "Importing:MaxPassages must lie between 1 and 5 000 000.")]
    public int MaxPassages { get; set; } = 500_000;

    /// <summary>Cells of all pipe tables of a file together, each row as wide as its table's widest.</summary>
    [Range(1, 10_000_000, ErrorMessage = "Importing:MaxTableCells must lie between 1 and 10 000 000.")]
    public int MaxTableCells { get; set; } = 500_000;

    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00", ErrorMessage = "Importing:MaxTime must lie between a millisecond and an hour.")]
    public TimeSpan MaxTime { get; set; } = TimeSpan.FromMinutes(1);
}
