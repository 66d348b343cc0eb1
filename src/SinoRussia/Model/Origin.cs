namespace SinoRussia.Model;

/// <summary>Where a record comes from: the first content, or a file someone imported.</summary>
public enum Origin
{
    Seed,
    Import,
}
