using AngleSharp.Dom;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>What no served page may hold, whatever was imported.</summary>
internal static class ServedPage
{
    private static readonly string[] OurScripts = ["/_framework/blazor.web.js", "/js/site.js"];
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "poster", "data", "cite", "background", "xlink:href", "srcset", "ping"];
    private static readonly string[] Foreign = ["iframe", "object", "embed", "svg", "math", "style", "base", "frame", "applet", "video", "audio", "img", "noscript", "textarea"];

    public static IReadOnlyList<string> Faults(IDocument page)
        => [.. page.All.SelectMany(element => Faults(element, page.QuerySelector("main")!))];

    private static IEnumerable<string> Faults(IElement element, IElement main)
    {
        if (element.LocalName == "script" && !OurScripts.Contains(element.GetAttribute("src"))) yield return "script: " + element.OuterHtml;
        if (main.Contains(element) && Foreign.Contains(element.LocalName)) yield return "element: " + element.OuterHtml;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return "handler: " + element.OuterHtml;
            if (attribute.Name is "style" or "srcdoc") yield return $"{attribute.Name}: {element.OuterHtml}";
            if (Addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value)) yield return "address: " + element.OuterHtml;
        }

        if (element.LocalName == "meta" && element.HasAttribute("http-equiv")) yield return "meta: " + element.OuterHtml;
    }

    /// <summary>Relative to our own pages, or by one of the three schemes; as a browser sees it, which drops white space and controls.</summary>
    private static bool IsHarmless(string address)
    {
        var seen = new string([.. address.Where(character => character > ' ')]);
        if (seen is ['/', not ('/' or '\\'), ..] or "/" or "" || seen[0] is '#' or '?') return true;
        return Uri.TryCreate(seen, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
    }
}
