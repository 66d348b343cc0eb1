namespace SinoRussia.Library;

/// <summary>What became of saving a note.</summary>
public abstract record AnnotateOutcome
{
    private AnnotateOutcome()
    {
    }

    /// <summary>It is committed. Also the answer when the very same had been saved before.</summary>
    public sealed record Saved(AnnotationRow Annotation) : AnnotateOutcome;

    /// <summary>Somebody changed it since; nothing was written, so both versions are there to be merged.</summary>
    public sealed record Conflict(AnnotationRow Current) : AnnotateOutcome;

    /// <summary>There is no such note, or it has been deleted.</summary>
    public sealed record Gone : AnnotateOutcome;

    /// <summary>Nothing was written; <paramref name="Reason"/> says why, for a person.</summary>
    public sealed record Refused(string Reason) : AnnotateOutcome;
}
