using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Library;
using SinoRussia.Library.Dossiers;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Dossiers;

/// <summary>A server with a small report of our own making, and a browser's cookies; forms are sent as the page holds them.</summary>
public sealed class DossierServer : RunningServer
{
    public const string Words = "The lamp was lit, they say — “at last”.";

    private HttpClient? _browser;

    public PassageId Passage { get; } = PassageId.New();

    private HttpClient Browser => _browser ??= new HttpClient(new HttpClientHandler { AllowAutoRedirect = true }) { BaseAddress = Client.BaseAddress };

    public async Task<DossierId> CreateAsync(string title)
        => Assert.IsType<DossierOutcome.Changed>(await App.Services.GetRequiredService<CreateDossier>().RunAsync(title, CancellationToken.None)).Dossier;

    public async Task AddTextAsync(DossierId id, string text)
        => Assert.IsType<DossierOutcome.Changed>(await App.Services.GetRequiredService<AddOwnText>().RunAsync(id, text, CancellationToken.None));

    /// <summary>A page as the browser with its cookies gets it.</summary>
    public async Task<IDocument> OpenAsync(string address) => await ParseAsync(await Browser.GetStringAsync(address));

    /// <summary>Presses a button of a form: sends its fields with what was filled in, follows to the page that comes of it.</summary>
    public async Task<IDocument> SendAsync(IElement button, params (string Name, string Value)[] filled)
    {
        var form = (IHtmlFormElement)button.Closest("form")!;
        var fields = form.QuerySelectorAll("input[name]:not([type=radio]), input[type=radio][checked], textarea[name], select[name]").ToDictionary(
            field => field.GetAttribute("name")!, field => field is IHtmlTextAreaElement area ? area.Value : field is IHtmlSelectElement select ? select.Value ?? "" : field.GetAttribute("value") ?? "");
        if (button.GetAttribute("name") is { } name) fields[name] = button.GetAttribute("value") ?? "";
        foreach (var (key, value) in filled) fields[key] = value;
        using var content = new FormUrlEncodedContent(fields);
        using var response = await Browser.PostAsync(form.GetAttribute("action"), content);
        return await ParseAsync(await response.Content.ReadAsStringAsync());
    }

    protected override async Task FillAsync(IServiceProvider services)
    {
        await services.GetRequiredService<OpenFolder>().RunAsync(CancellationToken.None);
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync();
        var now = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var report = Report.Create(new ReportId("lamp"), Origin.Import, "The Lamp", now);
        var chapter = Section.Chapter(SectionId.New(), report.Id, SectionKind.Chapter, "light", "Light", 0);
        chapter.Number = "1";
        report.Attach(new Original(TextHash.Of("lamp"), "lamp.md", "markdown", 1, now));
        context.AddRange(report, chapter, Contributor.Create(report.Id, chapter.Id, ContributorRole.Author, "Anna Burns", 1));
        context.Add(SinoRussia.Model.Passage.Create(
            Passage, chapter, 0, new PassagePlace(1, null, null), new PassageContent(PassageKind.Paragraph, Words, Words, TextHash.Of(Words), "en")));
        await context.SaveChangesAsync();
    }
}
