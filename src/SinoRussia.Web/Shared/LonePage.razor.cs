using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SinoRussia.Web.Shared;

public sealed partial class LonePage
{
    [Parameter, EditorRequired] public required Type Page { get; set; }

    [Parameter] public IDictionary<string, object>? Values { get; set; }

    /// <summary>The whole document of one page component, as the answer of an endpoint.</summary>
    internal static RazorComponentResult Of<TPage>(Dictionary<string, object> values, int status = StatusCodes.Status200OK)
        where TPage : IComponent
        => new(typeof(LonePage), new Dictionary<string, object?> { [nameof(Page)] = typeof(TPage), [nameof(Values)] = values })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
}
