using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Anchoring;

namespace SinoRussia.Library;

/// <summary>The verbs of annotating: a note is saved when it is committed, and saving may be repeated.</summary>
internal static class AnnotatingSetup
{
    public static IServiceCollection AddAnnotating(this IServiceCollection services) => services
        .AddAnchoring()
        .AddSingleton<Annotate>()
        .AddSingleton<AnnotateQuote>()
        .AddSingleton<EditAnnotation>()
        .AddSingleton<DeleteAnnotation>()
        .AddSingleton<RestoreAnnotation>()
        .AddSingleton<ReadAnnotation>()
        .AddSingleton<ListAnnotations>()
        .AddSingleton<ListTags>();
}
