using SinoRussia.Library;

namespace SinoRussia.Web.Features.Importing;

/// <summary>Where a file stands on its way into the library.</summary>
public abstract record ImportState
{
    private ImportState()
    {
    }

    /// <summary>Another file is being read.</summary>
    public sealed record Waiting : ImportState;

    public sealed record Working(ImportProgress Progress) : ImportState;

    /// <summary>Nothing has been stored: a person has to say what the file is.</summary>
    public sealed record Asking(ImportOutcome.NeedsConfirmation Question) : ImportState;

    public sealed record Done(ImportOutcome Outcome) : ImportState;

    /// <summary>Someone stopped it, or it was given up; nothing was changed.</summary>
    public sealed record Stopped(string Why) : ImportState;

    /// <summary>It never got as far as being read, or our own program failed over it; nothing was changed.</summary>
    public sealed record Failed(string Reason) : ImportState;

    public bool IsRunning => this is Waiting or Working;

    public bool HasEnded => !IsRunning && this is not Asking;
}
