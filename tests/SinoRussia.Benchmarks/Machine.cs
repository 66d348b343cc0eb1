using System.Globalization;
using System.Runtime.InteropServices;

namespace SinoRussia.Benchmarks;

/// <param name="Load">Mean number of runnable processes over the last minute; null where the system does not say.</param>
internal sealed record Machine(string System, string Runtime, int Cores, double? Load)
{
    public static Machine Now() => new(RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, Environment.ProcessorCount, LoadNow());

    private static double? LoadNow()
        => File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : null;
}
