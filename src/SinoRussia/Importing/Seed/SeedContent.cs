using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>The first content as a whole: every id unique, every reference resolved, every record guarded.</summary>
/// <param name="Version">The number the files carry; a library never goes back to a smaller one.</param>
/// <param name="Sections">Chapters and the sections under them, in reading order.</param>
public sealed record SeedContent(
    int Version,
    Report Report,
    IReadOnlyList<Contributor> Contributors,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<SynopsisPoint> Synopsis,
    IReadOnlyList<RelatedReport> Related,
    IReadOnlyList<SourceDocument> SourceDocuments,
    IReadOnlyList<Digest> Digests,
    IReadOnlyList<CooperationDomain> Domains,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Event> Events,
    IReadOnlyList<Discrepancy> Discrepancies,
    IReadOnlyList<Series> Series,
    IReadOnlyList<Source> Sources);
