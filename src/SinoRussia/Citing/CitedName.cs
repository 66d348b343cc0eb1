namespace SinoRussia.Citing;

/// <summary>
/// A name in the terms of CSL-JSON: either <see cref="Family"/> with what belongs to it, or <see cref="Literal"/>, which is never
/// turned round: an institution, or a name printed family name first, as Chinese and Korean ones are.
/// </summary>
public sealed record CitedName
{
    private CitedName()
    {
    }

    /// <summary>With its particle: <c>van der Berg</c>.</summary>
    public string? Family { get; private init; }

    public string? Given { get; private init; }

    /// <summary><c>Jr.</c>, <c>III</c>.</summary>
    public string? Suffix { get; private init; }

    public string? Literal { get; private init; }

    /// <summary>As it stands in a note: given name first.</summary>
    public string Full => Literal ?? Join(" ", Given, Family, Suffix);

    /// <summary>As it stands first in a bibliography entry.</summary>
    public string Inverted => Literal ?? Join(", ", Family, Given, Suffix);

    /// <summary>As it stands in a shortened note.</summary>
    public string Short => Literal ?? Family!;

    public static CitedName Person(string family, string? given, string? suffix = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(family);
        return new CitedName { Family = family, Given = given, Suffix = suffix };
    }

    public static CitedName AsPrinted(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new CitedName { Literal = name };
    }

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
