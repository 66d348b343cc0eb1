using SinoRussia.Model;

namespace SinoRussia.Library.Dossiers;

/// <summary>What came of a change to a dossier.</summary>
public abstract record DossierOutcome
{
    /// <summary>Committed. <paramref name="Item"/> is the entry that was touched, if one was.</summary>
    public sealed record Changed(DossierId Dossier, DossierItemId? Item = null) : DossierOutcome;

    /// <summary>The dossier, the entry, or what was to be added is not there.</summary>
    public sealed record NotFound(string What) : DossierOutcome;

    /// <summary>Nothing was changed; the reason is for people.</summary>
    public sealed record Refused(string Reason) : DossierOutcome;
}
