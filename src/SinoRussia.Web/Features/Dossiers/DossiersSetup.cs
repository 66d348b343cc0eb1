namespace SinoRussia.Web.Features.Dossiers;

/// <summary>Gathering excerpts in an order made by hand. The one rule: every form works without script and can be undone.</summary>
internal static class DossiersSetup
{
    public static void MapDossiers(this IEndpointRouteBuilder routes)
    {
        routes.MapDossierPages();
        routes.MapDossierActions();
        routes.MapDossierDownloads();
    }
}
