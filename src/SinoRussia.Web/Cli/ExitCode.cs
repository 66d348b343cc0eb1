namespace SinoRussia.Web.Cli;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done; a duplicate is done too.</summary>
    public const int Done = 0;

    /// <summary>Refused or failed; the reason is on standard error.</summary>
    public const int Refused = 1;

    /// <summary>The words of the call are off.</summary>
    public const int Usage = 2;
}
