namespace SinoRussia.Library;

/// <summary>What a note may hold. The lengths also keep a message from the browser under the 32 KB a circuit takes.</summary>
public static class AnnotationLimits
{
    /// <summary>UTF-16 units of Markdown.</summary>
    public const int NoteLength = 8_000;

    /// <summary>Stretches of text a note may hang on: one a passage, as a rule.</summary>
    public const int Anchors = 60;

    /// <summary>UTF-16 units of all quotes together.</summary>
    public const int QuoteLength = 8_000;

    public const int Tags = 20;

    public const int TagLength = 60;
}
