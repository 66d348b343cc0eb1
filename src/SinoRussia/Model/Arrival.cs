namespace SinoRussia.Model;

/// <summary>
/// One write that brought something searchable. Numbers are given inside the writing transaction, of which there is one at a time, so what
/// is committed later has the greater number; they never repeat.
/// </summary>
public sealed class Arrival
{
    private Arrival()
    {
    }

    public long Number { get; private init; }

    public DateTimeOffset At { get; private init; }
}
