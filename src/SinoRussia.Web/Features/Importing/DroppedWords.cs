namespace SinoRussia.Web.Features.Importing;

/// <summary>What a reader counted as dropped, in words for a person: the thing, and what happened to it.</summary>
internal static class DroppedWords
{
    private const string Html = "html <";
    private const string Target = "link target ";

    /// <summary>Elements whose content is no text of the document.</summary>
    private static readonly string[] Hollow = ["html <script>", "html <style>", "html <template>", "html <svg>", "html <head>"];

    public static (string What, string Fate) Of(string what) => what switch
    {
        "image" => ("Images", "Left out, captions kept"),
        "control character" => ("Control characters", "Removed"),
        "lone surrogate" => ("Broken characters", "Removed"),
        "soft hyphen" => ("Soft hyphens", "Removed"),
        "html comment" => ("HTML comments", "Left out"),
        "html declaration" => ("HTML declarations", "Left out"),
        "thematic break" => ("Rules between parts", "Left out"),
        "link title" => ("Titles of links", "Left out"),
        "" or "other" => ("Other", "Left out"),
        _ when Hollow.Contains(what) => ($"HTML {what[(Html.Length - 1)..]}", "Left out with all it holds"),
        _ when what.StartsWith(Html, StringComparison.Ordinal) => ($"HTML tags {what[(Html.Length - 1)..]}", "Left out, their text kept"),
        _ when what.StartsWith(Target, StringComparison.Ordinal) => ($"Targets of links {what[Target.Length..]}", "Left out, the words of the links kept"),
        _ => (char.ToUpperInvariant(what[0]) + what[1..], "Left out"),
    };
}
