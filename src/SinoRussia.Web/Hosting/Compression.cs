using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace SinoRussia.Web.Hosting;

/// <summary>
/// Pages and JSON are compressed; over TLS nothing is (the default), because the length of a compressed page that holds a
/// secret and echoes a query tells the secret to whoever can see lengths. Static files bring their own compressed twins.
/// </summary>
internal static class Compression
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = ["text/html", "text/plain", "text/css", "text/javascript", "application/json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
