namespace SinoRussia.Library.Dossiers;

/// <summary>What a dossier may hold, so that no request can fill the disk.</summary>
public static class DossierLimits
{
    public const int Title = 200;

    public const int Text = 100_000;

    public const int Items = 2_000;

    internal static DossierOutcome.Refused? WhyTitleRefused(string? title)
        => string.IsNullOrWhiteSpace(title) ? new("A dossier needs a title.")
            : title.Trim().Length > Title ? new($"A title has at most {Title} characters.") : null;

    internal static DossierOutcome.Refused? WhyTextRefused(string? text)
        => text is { Length: > Text } ? new($"A text has at most {Text:N0} characters.") : null;
}
