using Microsoft.EntityFrameworkCore;
using SinoRussia.Benchmarks;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library.Naming;

/// <summary>The first content's names against real texts in three languages.</summary>
public sealed class NamesCorpusTests : TemporaryLibrary
{
    [CorpusFact]
    public async Task A_name_in_one_language_finds_the_passage_that_has_another_name_of_the_same_thing()
    {
        Assert.IsType<OpenOutcome.Opened>(await Get<OpenFolder>().RunAsync(CancellationToken.None));
        var files = SharedFolder.Markdown().Where(file => file == SharedFolder.Report || file.Contains("md-zh", StringComparison.Ordinal) || file.Contains("md-ru", StringComparison.Ordinal));
        foreach (var file in files)
        {
            await using var content = File.OpenRead(file);
            await Get<ImportReport>().RunAsync(new ImportRequest(content, Path.GetFileName(file), null, WhenRecognised.Attach), null, CancellationToken.None);
        }

        await Get<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);
        var missed = new List<NamePair>();
        var pairs = await PairsAsync();
        foreach (var typed in pairs.GroupBy(pair => pair.Typed))
        {
            var found = (await Get<SearchLibrary>().RunAsync(new SearchQuestion(typed.Key, 0, 10_000) { Types = [DocumentType.Passage] }, CancellationToken.None)).Hits.Select(hit => hit.Id).ToHashSet();
            missed.AddRange(typed.Where(pair => !found.Contains(pair.Passage)));
        }

        Assert.True(pairs.Count > 100, $"{pairs.Count} pairs are too few to say anything.");
        Assert.True(missed.Count <= 0.05 * pairs.Count, $"{missed.Count} of {pairs.Count}: {string.Join("; ", missed.Select(pair => $"{pair.Typed} → {pair.Target}"))}");
    }

    private async Task<IReadOnlyList<NamePair>> PairsAsync()
    {
        await using var context = Context();
        var entities = await context.Entities.Include(entity => entity.Aliases).ToListAsync();
        var passages = await context.Passages.OrderBy(passage => passage.ReportId).ThenBy(passage => passage.Order).Select(passage => new { passage.Id, passage.Text }).ToListAsync();
        return NamePairs.Of(entities.Select(entity => NamePairs.Names(entity.Name, entity.Aliases)), [.. passages.Select(passage => (passage.Id.Value, passage.Text))]);
    }
}
