namespace SinoRussia.Library.Reading;

/// <summary>How a place is written for people: §6.3 ¶4.2, or the heading where sections have no numbers.</summary>
public static class PlaceText
{
    public static string Of(string? sectionNumber, string sectionTitle, int paragraph, int? part)
    {
        var locator = part is null ? $"¶{paragraph}" : $"¶{paragraph}.{part}";
        return sectionNumber is null ? $"{sectionTitle} {locator}" : $"§{sectionNumber} {locator}";
    }
}
