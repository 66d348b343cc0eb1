namespace SinoRussia.Model;

/// <summary>
/// The tie of a finding to the place that bears on it. The locator (section heading and paragraph number within the finding's
/// chapter) is known before the text is; <see cref="Passages"/> is filled when the full text comes in.
/// </summary>
public sealed class Evidence
{
    private Evidence()
    {
    }

    public EvidenceId Id { get; private init; }

    public FindingId FindingId { get; private init; }

    /// <summary>Place among the finding's evidence, from 0.</summary>
    public int Order { get; private init; }

    /// <summary>The exact heading; the chapter's title for text before its first section.</summary>
    public string Section { get; private init; } = "";

    public int Paragraph { get; private init; }

    public Stance Stance { get; private init; }

    /// <summary>Admiralty reliability of the source, A to F; null while nobody has judged it.</summary>
    public char? Reliability { get; private init; }

    /// <summary>Admiralty credibility of the information, 1 to 6; null while nobody has judged it.</summary>
    public int? Credibility { get; private init; }

    public string? Note { get; private init; }

    public List<EvidencePassage> Passages { get; private init; } = [];

    public static Evidence Create(EvidenceId id, FindingId finding, int order, string section, int paragraph, Stance stance) => new()
    {
        Id = new EvidenceId(Guard.Text(id.Value)),
        FindingId = finding,
        Order = order,
        Section = Guard.Text(section),
        Paragraph = Guard.Positive(paragraph),
        Stance = stance,
    };
}

/// <summary>One passage of the block that a piece of evidence points at; a list gives several.</summary>
public sealed record EvidencePassage(EvidenceId EvidenceId, PassageId PassageId, int Order);
