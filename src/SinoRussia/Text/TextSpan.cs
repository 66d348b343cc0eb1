namespace SinoRussia.Text;

/// <summary>
/// A half-open stretch of a passage's plain text, counted in UTF-16 code units: [<see cref="Start"/>, <see cref="End"/>).
/// .NET strings and the DOM count alike, so no conversion stands between an index, a browser selection and an export.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the end lies before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => Start == End;

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The words of <paramref name="text"/> under this span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends past the text.</exception>
    public string Of(string text) => text[Start..End];

    /// <summary>Reading order: by start, the longer span first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    public override string ToString() => $"[{Start},{End})";
}
