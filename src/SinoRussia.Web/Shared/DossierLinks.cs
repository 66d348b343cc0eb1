using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Web.Shared;

/// <summary>Addresses of dossiers, and of the page that adds something to one.</summary>
public static class DossierLinks
{
    public const string All = "/dossiers";

    public const string AddPage = "/dossiers/add";

    public static string Of(DossierId dossier) => $"{All}/{Uri.EscapeDataString(dossier.Value)}";

    /// <summary>The id of an entry's element on its dossier's page.</summary>
    public static string Anchor(DossierItemId item) => $"i-{item}";

    /// <summary>Where <paramref name="pick"/> is added; <paramref name="back"/> is the page to return to.</summary>
    public static string Add(ExcerptPick pick, string? back = null)
    {
        var values = Fields(pick);
        if (back is not null) values["back"] = back;
        return QueryHelpers.AddQueryString(AddPage, values);
    }

    /// <summary>A pick as fields of a form or an address.</summary>
    public static Dictionary<string, string?> Fields(ExcerptPick pick) => pick switch
    {
        ExcerptPick.Passage(var id, { } span) => new() { ["passage"] = id.Value, ["start"] = Number(span.Start), ["end"] = Number(span.End) },
        ExcerptPick.Passage(var id, null) => new() { ["passage"] = id.Value },
        ExcerptPick.Note(var id) => new() { ["note"] = id.Value },
        ExcerptPick.Finding(var id) => new() { ["finding"] = id.Value },
        ExcerptPick.Digest(var id) => new() { ["digest"] = id.Value },
        _ => [],
    };

    /// <summary>Reads the fields back; null for anything else.</summary>
    public static ExcerptPick? Pick(Func<string, string?> field)
    {
        if (field("note") is { Length: > 0 } note) return new ExcerptPick.Note(new AnnotationId(note));
        if (field("finding") is { Length: > 0 } finding) return new ExcerptPick.Finding(new FindingId(finding));
        if (field("digest") is { Length: > 0 } digest) return new ExcerptPick.Digest(new DigestId(digest));
        if (field("passage") is not { Length: > 0 } passage) return null;
        if (field("start") is null && field("end") is null) return new ExcerptPick.Passage(new PassageId(passage));
        return int.TryParse(field("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(field("end"), NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end
            ? new ExcerptPick.Passage(new PassageId(passage), new TextSpan(start, end)) : null;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
