using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SinoRussia.Markup;
using SinoRussia.Model;

namespace SinoRussia.Tests.Markup;

/// <summary>Reads our HTML with a parser that is not ours.</summary>
internal static class RenderedText
{
    private static readonly HtmlParser Parser = new();

    public static IElement Host(PassageKind kind, string markdown, params IReadOnlyList<PassageMark> marks)
    {
        var tag = PassageMarkup.HostTag(kind);
        return Parse($"<{tag} id=\"host\">{PassageMarkup.Html(kind, markdown, marks)}</{tag}>").QuerySelector("#host")!;
    }

    public static IElement Parse(string html) => Parser.ParseDocument($"<!doctype html><html><body><div>{html}</div></body></html>").Body!;
}
