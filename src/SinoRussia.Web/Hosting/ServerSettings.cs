using SinoRussia.Storage;

namespace SinoRussia.Web.Hosting;

/// <summary>What a server needs to know before it is built.</summary>
/// <param name="Folder">The folder that holds the library; made when missing.</param>
/// <param name="Urls">Loopback addresses, <c>http://127.0.0.1:5080</c>; port 0 takes a free one.</param>
public sealed record ServerSettings(DataFolder Folder, IReadOnlyList<string> Urls)
{
    public const string DefaultUrl = "http://127.0.0.1:5080";
}
