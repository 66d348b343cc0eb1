namespace SinoRussia.Web.Hosting;

/// <summary>Kestrel's own doors and limits.</summary>
internal static class Listening
{
    /// <summary>No page or form of ours is larger; an endpoint that takes files raises the limit for itself.</summary>
    public const long LargestBody = 1024 * 1024;

    public static void AddListening(this WebApplicationBuilder builder, IReadOnlyList<string> urls)
        => builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // An empty configuration: no variable in the environment may open a door beside the ones that were checked.
            kestrel.Configure(new ConfigurationBuilder().Build());
            foreach (var address in ListenAddress.All(urls)) kestrel.Listen(address.Address, address.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.MaxConcurrentConnections = 512;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 128;
        });
}
