using Microsoft.Extensions.DependencyInjection;

namespace SinoRussia.Anchoring;

/// <summary>
/// Where did this quote go? An anchor is a span and the words in and around it (a W3C text quote selector); it is found again
/// exactly, moved, nearly, or not at all.
/// The one rule: what is found nearly is said to be so, with a score; an orphan is never hung on a guess.
/// </summary>
public static class AnchoringSetup
{
    public static IServiceCollection AddAnchoring(this IServiceCollection services)
        => services.AddSingleton<AnchorSearch>().AddSingleton<QuoteSearch>();
}
