namespace SinoRussia.Model;

/// <summary>What a searchable text is. A digest is our own summary and never counts as the report's words.</summary>
public enum DocumentType
{
    Passage,
    Digest,
    Finding,
    Annotation,
}
