namespace SinoRussia.Searching;

/// <summary>What a hit is. A digest is our own summary and never counts as the report's words.</summary>
public enum DocumentType
{
    Passage,
    Digest,
    Finding,
    Annotation,
}
