namespace SinoRussia.Model;

/// <summary>Something that can be found, and so can be new to somebody.</summary>
public interface IArrives
{
    /// <summary>
    /// The number of the <see cref="Arrival"/> it came with, given once by the store when it is first written. Changing it later leaves the
    /// number as it was: an edited note is not a new one. 0: it was here before arrivals were counted.
    /// </summary>
    long Arrived { get; }
}
