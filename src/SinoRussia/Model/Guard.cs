using System.Runtime.CompilerServices;

namespace SinoRussia.Model;

/// <summary>What every entity asks of its parts before it exists. A half-made record cannot be stored.</summary>
internal static class Guard
{
    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        return value;
    }
}
