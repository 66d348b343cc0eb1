using System.ComponentModel.DataAnnotations;

namespace SinoRussia.Web.Features.Importing;

/// <summary>How much the import page takes. Set under <c>Importing</c>, for example by the variable <c>Importing__MaxUploadBytes</c>.</summary>
public sealed class ImportLimits
{
    public const string Section = "Importing";

    /// <summary>Bytes of one upload: one file, or the files of one form together.</summary>
    [Range(1L, 1L << 40, ErrorMessage = "Importing:MaxUploadBytes must lie between 1 byte and 1 TB.")]
    public long MaxUploadBytes { get; set; } = 256L << 20;

    /// <summary>Files that may lie in the data folder at once: coming in, waiting, being read, waiting for a decision.</summary>
    [Range(1, 1000, ErrorMessage = "Importing:MaxFiles must lie between 1 and 1000.")]
    public int MaxFiles { get; set; } = 32;

    /// <summary>How long results are shown and questions stay open.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00", ErrorMessage = "Importing:Keep must lie between a minute and seven days.")]
    public TimeSpan Keep { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many results are kept; the oldest go first.</summary>
    [Range(1, 10_000, ErrorMessage = "Importing:MaxResults must lie between 1 and 10000.")]
    public int MaxResults { get; set; } = 500;
}
