using System.ComponentModel.DataAnnotations;

namespace SinoRussia.Library;

/// <summary>Where readers of an export find this library: configuration key <c>PublicUrl</c>, variable <c>SINORUSSIA_PUBLICURL</c>.</summary>
public sealed class PublicAddress
{
    public const string Key = "PublicUrl";

    [Required(ErrorMessage = "PublicUrl is empty; write the address that permanent links begin with, such as http://127.0.0.1:5080.")]
    [RegularExpression("^https?://[^\\s?#]+$", ErrorMessage = "PublicUrl must begin with http:// or https:// and hold no question mark, such as http://127.0.0.1:5080.")]
    public string PublicUrl { get; set; } = "http://127.0.0.1:5080";

    /// <param name="path">Begins with a slash.</param>
    public string Of(string path) => PublicUrl.TrimEnd('/') + path;
}
