namespace SinoRussia.Importing.Seed;

/// <summary>What an id of the seed names.</summary>
internal enum SeedKind
{
    Report,
    Figure,
    Chapter,
    Person,
    SynopsisParagraph,
    RelatedReport,
    SourceDocument,
    Domain,
    Entity,
    Finding,
    Event,
    Discrepancy,
    Series,
    Source,
}
