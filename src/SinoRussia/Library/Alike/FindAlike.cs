using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Answering;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Alike;
using SinoRussia.Storage;

namespace SinoRussia.Library.Alike;

/// <summary>
/// Finds more like a passage or a finding: passages, digests and findings with the same telling words, or with another name of the same
/// thing in any language. Notes are left out: they hold the words they hang on.
/// </summary>
public sealed class FindAlike(KeepIndex keep, KnownNames names, IDbContextFactory<LibraryContext> contexts)
{
    /// <summary>One place in so many is kept for texts in other languages, which share a name at most and would never come forward.</summary>
    private const int ShareOfOthers = 3;
    private static readonly DocumentType[] Wanted = [DocumentType.Passage, DocumentType.Digest, DocumentType.Finding];

    /// <param name="id">Of the passage.</param>
    /// <param name="most">Of other reports, and of its own.</param>
    /// <returns>Null where there is no such passage.</returns>
    public Task<AlikeAnswer?> RunAsync(PassageId id, int most, CancellationToken cancellationToken)
        => RunAsync(new IndexHit(DocumentType.Passage, id.Value, 0), most, cancellationToken);

    /// <param name="id">Of the finding.</param>
    /// <param name="most">Of other reports, and of its own.</param>
    /// <returns>Null where there is no such finding.</returns>
    public Task<AlikeAnswer?> RunAsync(FindingId id, int most, CancellationToken cancellationToken)
        => RunAsync(new IndexHit(DocumentType.Finding, id.Value, 0), most, cancellationToken);

    private async Task<AlikeAnswer?> RunAsync(IndexHit subject, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var question = new SearchQuestion("");
        var whole = new HitReader(context, question, text => new Snippet(text, 0, false, false, []), _ => []);
        if (await whole.ReadAsync([subject], cancellationToken) is not [var itself]) return null;
        var (view, unready) = await keep.OpenViewAsync(cancellationToken);
        if (view is null) return new(itself.Snippet, itself, [], [], [], unready);
        using (view)
        {
            var alike = view.Alike(itself.Snippet, await names.ReadAsync(cancellationToken));
            var request = new AlikeRequest(subject.Type, subject.Id, itself.Place.Report, Elsewhere: true, Wanted, most);
            var elsewhere = InAnyLanguage(alike, request, itself.Language, cancellationToken);
            return new(
                itself.Snippet,
                itself,
                alike.Words,
                await ReadAsync(context, alike, elsewhere, cancellationToken),
                await ReadAsync(context, alike, alike.Find(request with { Elsewhere = false }, cancellationToken), cancellationToken),
                null);
        }
    }

    private static List<IndexHit> InAnyLanguage(AlikeTexts alike, AlikeRequest request, string language, CancellationToken cancellationToken)
    {
        var others = alike.Find(request with { NotIn = language, Limit = (request.Limit + ShareOfOthers - 1) / ShareOfOthers }, cancellationToken);
        var best = alike.Find(request, cancellationToken);
        var late = others.Where(other => !best.Any(hit => (hit.Type, hit.Id) == (other.Type, other.Id))).ToList();
        return [.. best.Take(request.Limit - late.Count), .. late];
    }

    private static async Task<IReadOnlyList<AlikeHit>> ReadAsync(
        LibraryContext context, AlikeTexts alike, IReadOnlyList<IndexHit> hits, CancellationToken cancellationToken)
    {
        var shared = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var reader = new HitReader(context, new SearchQuestion(""), Shown, _ => []);
        return [.. (await reader.ReadAsync(hits, cancellationToken)).Select(hit => new AlikeHit(hit, shared[hit.Snippet]))];

        Snippet Shown(string text)
        {
            var (snippet, words) = alike.In(text);
            shared[snippet.Text] = words;
            return snippet;
        }
    }
}
