using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SinoRussia.Web.Shared;

/// <summary>
/// An element whose content is HTML that the markup room made: the one place where a string becomes markup. The room writes
/// nothing but its own elements, so what a file or an analyst wrote arrives as text.
/// </summary>
public sealed class SafeMarkup : ComponentBase
{
    /// <summary>Name of the element.</summary>
    [Parameter, EditorRequired] public required string Tag { get; set; }

    /// <summary>From the markup room, by way of a verb of the library; never from a request.</summary>
    [Parameter, EditorRequired] public required string Html { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, Tag);
        builder.AddMultipleAttributes(1, Attributes);
        builder.AddContent(2, new MarkupString(Html));
        builder.CloseElement();
    }
}
