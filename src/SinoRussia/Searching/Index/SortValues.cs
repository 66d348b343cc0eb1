namespace SinoRussia.Searching.Index;

/// <summary>What hits are put in order by when not by how well they match.</summary>
/// <param name="Report">Sorts reports: when they came into the library, then their slug.</param>
/// <param name="Place">Reading order within the report.</param>
/// <param name="Date">Year, month and day as one number, 20221208; a part not known is 0, and 0 is no date.</param>
/// <param name="Arrived">The number of the arrival it came with.</param>
public sealed record SortValues(string Report, long Place, int Date, long Arrived);
