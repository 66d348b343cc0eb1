namespace SinoRussia.Web.Features.Importing;

/// <summary>What a reader counted as dropped, in words for a person: the thing, and what happened to it.</summary>
internal static class DroppedWords
{
    public static (string What, string Fate) Of(string what) => what switch
    {
        "image" => ("Images", "Left out, captions kept"),
        "control character" => ("Control characters", "Removed"),
        "lone surrogate" => ("Broken characters", "Removed"),
        "soft hyphen" => ("Soft hyphens", "Removed"),
        _ when what.StartsWith("html tag", StringComparison.Ordinal) => ("HTML tags" + what["html tag".Length..], "Left out, their text kept"),
        _ when what.StartsWith("html ", StringComparison.Ordinal) => ("HTML " + what["html ".Length..], "Left out"),
        "" => ("Other", "Left out"),
        _ => (char.ToUpperInvariant(what[0]) + what[1..], "Left out"),
    };
}
