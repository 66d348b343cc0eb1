using System.Net;
using AngleSharp;

namespace SinoRussia.Web.Tests.Killing;

/// <summary>A browser without script that changes notes by their page's form, as a person does: opens it, fills it in, sends it.</summary>
internal sealed class NoteForms(Uri server) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>Returns once the server has led back to the list of notes, which is its acknowledgement.</summary>
    /// <exception cref="HttpRequestException">The server is gone, or did not save.</exception>
    public async Task SaveAsync(string id, string note, CancellationToken cancellationToken)
    {
        var address = new Uri("/notes/" + id, UriKind.Relative);
        var html = await _client.GetStringAsync(address, cancellationToken);
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), cancellationToken);
        var form = page.QuerySelector("main form:has(textarea)")!;
        var fields = form.QuerySelectorAll("input[name]:not([type=radio]), input[type=radio][checked]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
        fields["note"] = note;
        using var content = new FormUrlEncodedContent(fields);
        using var response = await _client.PostAsync(address, content, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Redirect) throw new HttpRequestException($"The note was not saved: {response.StatusCode}.");
    }

    public void Dispose() => _client.Dispose();
}
