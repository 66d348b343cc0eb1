using Microsoft.Extensions.DependencyInjection;

namespace SinoRussia.Citing;

/// <summary>
/// How is this cited? By the Chicago Manual of Style, notes and bibliography.
/// The one rule: what is not the report's own wording says so.
/// </summary>
public static class CitingSetup
{
    /// <summary>Each document cites anew: the first note on a work is full again.</summary>
    public static IServiceCollection AddCiting(this IServiceCollection services) => services.AddSingleton<Func<CitedWorks>>(() => new CitedWorks());
}
