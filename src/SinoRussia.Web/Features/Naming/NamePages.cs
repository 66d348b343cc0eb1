using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using SinoRussia.Web.Shared;

namespace SinoRussia.Web.Features.Naming;

/// <summary>Names that stand for each other: the list, one group, and what their forms do.</summary>
internal static class NamePages
{
    private const string Stale = "The page was open for too long, or the request does not come from it. Load the page anew and do it again. Nothing was changed.";

    public static void MapNames(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(NameLinks.All, ListAsync);
        routes.MapGet(NameLinks.New, (HttpContext context) => Page(context, null, null, null));
        routes.MapGet(NameLinks.All + "/{id}", async (string id, HttpContext context, ListNames list, CancellationToken cancel) =>
            await list.OneAsync(new NameGroupId(id), cancel) is { } group ? Page(context, group, null, null) : Results.NotFound());
        routes.MapPost(NameLinks.All, (HttpContext context, SaveNames save, ListNames list, CancellationToken cancel) => SaveAsync(null, context, save, list, cancel)).DisableAntiforgery();
        routes.MapPost(NameLinks.All + "/{id}", (string id, HttpContext context, SaveNames save, ListNames list, CancellationToken cancel)
            => SaveAsync(new NameGroupId(id), context, save, list, cancel)).DisableAntiforgery();
        routes.MapPost(NameLinks.All + "/{id}/on", (string id, HttpContext context, SwitchNames turn, ListNames list, CancellationToken cancel)
            => SwitchAsync(new NameGroupId(id), true, context, turn, list, cancel)).DisableAntiforgery();
        routes.MapPost(NameLinks.All + "/{id}/off", (string id, HttpContext context, SwitchNames turn, ListNames list, CancellationToken cancel)
            => SwitchAsync(new NameGroupId(id), false, context, turn, list, cancel)).DisableAntiforgery();
    }

    private static async Task<IResult> ListAsync(HttpContext context, string? q, string? changed, ListNames list, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, object> { [nameof(NamesPage.Token)] = Token(context), [nameof(NamesPage.Groups)] = await list.RunAsync(q, cancellationToken) };
        if (q is not null) values[nameof(NamesPage.Filter)] = q;
        if (changed is not null && await list.OneAsync(new NameGroupId(changed), cancellationToken) is { } group) values[nameof(NamesPage.Changed)] = group;
        return LonePage.Of<NamesPage>(values);
    }

    private static async Task<IResult> SaveAsync(NameGroupId? id, HttpContext context, SaveNames save, ListNames list, CancellationToken cancellationToken)
    {
        var held = id is { } known ? await list.OneAsync(known, cancellationToken) : null;
        if (id is not null && held is null) return Results.NotFound();
        if (!await HasTokenAsync(context)) return Page(context, held, Stale, null);
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var typed = NameLinks.Languages.ToDictionary(l => l.Language, l => form[l.Language].ToString());
        var names = typed.SelectMany(pair => pair.Value.Split('\n').Select(line => (pair.Key, line))).ToList();
        var off = form["seed"].Except(form["use"]).OfType<string>().ToList();
        _ = int.TryParse(form["version"], out var version);
        return await save.RunAsync(id, new NameDraft(names, off, version), cancellationToken) switch
        {
            NameOutcome.Changed changed => new SeeOther($"{NameLinks.All}?changed={Uri.EscapeDataString(changed.Group.Value)}"),
            NameOutcome.Refused refused => Page(context, held, refused.Reason, typed),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> SwitchAsync(NameGroupId id, bool on, HttpContext context, SwitchNames turn, ListNames list, CancellationToken cancellationToken)
    {
        if (await list.OneAsync(id, cancellationToken) is not { } held) return Results.NotFound();
        if (!await HasTokenAsync(context)) return Page(context, held, Stale, null);
        return await turn.RunAsync(id, on, cancellationToken) is NameOutcome.Changed ? new SeeOther($"{NameLinks.All}?changed={Uri.EscapeDataString(id.Value)}") : Results.NotFound();
    }

    private static RazorComponentResult Page(HttpContext context, NameGroupLine? group, string? problem, IReadOnlyDictionary<string, string>? typed)
    {
        var values = new Dictionary<string, object> { [nameof(NameGroupPage.Token)] = Token(context) };
        if (group is not null) values[nameof(NameGroupPage.Group)] = group;
        if (problem is not null) values[nameof(NameGroupPage.Problem)] = problem;
        if (typed is not null) values[nameof(NameGroupPage.Typed)] = typed;
        return LonePage.Of<NameGroupPage>(values, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static string Token(HttpContext context)
        => context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken ?? "";

    private static Task<bool> HasTokenAsync(HttpContext context)
        => context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
}
