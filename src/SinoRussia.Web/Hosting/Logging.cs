using Microsoft.Extensions.Logging.Console;

namespace SinoRussia.Web.Hosting;

/// <summary>Logs go to the error stream: the output stream carries answers only.</summary>
internal static class Logging
{
    public static void ToErrorStream(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // The host throws what it logs here; who started it answers, in words, and once.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
