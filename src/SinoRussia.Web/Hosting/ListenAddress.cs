using System.Net;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// An address a server without accounts may listen on: plain HTTP on this computer only. Whoever can reach the port can
/// read and change the library, so every other address is refused instead of warned about.
/// </summary>
public sealed record ListenAddress(IPAddress Address, int Port)
{
    /// <summary>Null when every address may be used, else the reason one may not, in words for the person who typed it.</summary>
    public static string? WhyRefused(IReadOnlyList<string> urls)
        => urls.Count == 0 ? "No address to listen on was given." : urls.Select(url => Read(url).Refusal).FirstOrDefault(why => why is not null);

    /// <exception cref="ArgumentException">An address is refused; ask <see cref="WhyRefused"/> first.</exception>
    public static IReadOnlyList<ListenAddress> All(IReadOnlyList<string> urls)
        => [.. urls.Select(url => Read(url) is { Address: { } address } read ? address : throw new ArgumentException(Read(url).Refusal, nameof(urls)))];

    private static (ListenAddress? Address, string? Refusal) Read(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return (null, $"“{url}” is no address. Write it like {ServerSettings.DefaultUrl}.");
        if (uri.Scheme != Uri.UriSchemeHttp)
            return (null, $"“{url}” is not HTTP. A library without accounts is served on this computer only, by plain HTTP.");
        if (uri.PathAndQuery != "/")
            return (null, $"“{url}” has a path. Give host and port only, like {ServerSettings.DefaultUrl}.");
        var host = uri.DnsSafeHost;
        if (string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)) return (new(IPAddress.Loopback, uri.Port), null);
        if (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip)) return (new(ip, uri.Port), null);
        return (null, $"“{url}” can be reached from other computers. A library without accounts listens on 127.0.0.1, [::1] or localhost only.");
    }
}
