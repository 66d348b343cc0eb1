namespace SinoRussia.Library.Searches;

/// <summary>What hits are counted by in a matrix.</summary>
public enum CountedBy
{
    Report,
    Chapter,
    Year,
}

/// <summary>Exact counts of many queries.</summary>
/// <param name="Columns">Those with most hits; years in order of time.</param>
/// <param name="HasOthers">There are hits outside the columns.</param>
/// <param name="Unready">Why nothing could be counted; null where it could.</param>
public sealed record QueryMatrix(CountedBy By, IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<MatrixRow> Rows, bool HasOthers, string? Unready);

/// <param name="Value">What a filter carries.</param>
public sealed record MatrixColumn(string Value, string Label);

/// <param name="Counts">One for each column.</param>
/// <param name="Others">Hits outside the columns.</param>
/// <param name="Loosened">No text has all of the words; those with most of them are counted, as on the page that a cell opens.</param>
/// <param name="Complaints">What could not be understood.</param>
public sealed record MatrixRow(string Query, int Total, IReadOnlyList<int> Counts, int Others, bool Loosened, IReadOnlyList<string> Complaints);
