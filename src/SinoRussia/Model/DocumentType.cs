namespace SinoRussia.Model;

/// <summary>
/// What a search can find: texts, and records of what the library knows. A digest is our own summary and never counts as the report's words.
/// </summary>
public enum DocumentType
{
    Passage,
    Digest,
    Finding,
    Annotation,
    Chapter,
    Report,
    Entity,
    Event,
}
