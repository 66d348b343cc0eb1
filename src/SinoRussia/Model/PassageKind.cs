namespace SinoRussia.Model;

/// <summary>What one block of a report is. Stored by name.</summary>
public enum PassageKind
{
    Paragraph,
    ListItem,
    Quote,
    Table,
    Caption,
    Footnote,
    Code,
}
