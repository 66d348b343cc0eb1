using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;

namespace SinoRussia.Web.Tests.Features.SavedSearches;

/// <summary>A server with the first content and a browser that keeps cookies; reports of our own making can arrive.</summary>
public sealed class SearchesServer : RunningServer
{
    private HttpClient? _browser;

    public HttpClient Browser => _browser ??= new HttpClient(new HttpClientHandler()) { BaseAddress = Client.BaseAddress };

    public async Task<IDocument> OpenAsync(string address) => await ParseAsync(await Browser.GetStringAsync(address));

    /// <summary>Sends the form of a button as the page holds it, with what was filled in, and follows to the page that comes of it.</summary>
    public async Task<(HttpStatusCode Status, Uri Address, IDocument Page)> SendAsync(IElement button, params (string Name, string Value)[] filled)
    {
        var form = (IHtmlFormElement)button.Closest("form")!;
        var fields = form.QuerySelectorAll("input[name]:not([type=radio]):not([type=file]), input[type=radio][checked], textarea[name]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "");
        foreach (var (name, value) in filled) fields[name] = value;
        using HttpContent content = form.GetAttribute("enctype") is null ? new FormUrlEncodedContent(fields) : Parts(fields);
        using var response = await Browser.PostAsync(form.GetAttribute("action"), content);
        return (response.StatusCode, response.RequestMessage!.RequestUri!, await ParseAsync(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>A report with one passage comes in, and the index follows.</summary>
    public async Task ArriveAsync(string slug, string text, string? issued = null)
    {
        await using (var context = await App.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync())
        {
            var now = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
            var report = Report.Create(new ReportId(slug), Origin.Import, slug, now);
            var chapter = Section.Chapter(SectionId.New(), report.Id, SectionKind.Chapter, "one", "One", 0);
            if (issued is not null) report.Issued = PartialDate.Parse(issued);
            report.Attach(new Original(TextHash.Of(slug), slug + ".md", "markdown", 1, now));
            context.AddRange(report, chapter, OutboxEntry.Of(report.Id));
            context.Add(Passage.Create(PassageId.New(), chapter, 0, new PassagePlace(1, null, null), new PassageContent(PassageKind.Paragraph, text, text, TextHash.Of(text), "en")));
            await context.SaveChangesAsync();
        }

        await App.Services.GetRequiredService<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);
    }

    protected override async Task FillAsync(IServiceProvider services)
    {
        await services.GetRequiredService<OpenFolder>().RunAsync(CancellationToken.None);
        await services.GetRequiredService<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);
    }

    private static MultipartFormDataContent Parts(Dictionary<string, string> fields)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields) parts.Add(new StringContent(value), name);
        return parts;
    }
}
