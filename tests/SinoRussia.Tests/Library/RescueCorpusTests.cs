using System.Text.Json;
using SinoRussia.Tests.Corpus;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>What nobody types on purpose, typed.</summary>
public sealed class RescueCorpusTests(SearchableLibrary library) : IClassFixture<SearchableLibrary>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [CorpusFact]
    public async Task No_naughty_string_throws_takes_long_or_is_met_with_silence()
    {
        await library.KeepAsync();
        await library.SearchAsync("misile");
        foreach (var typed in Naughty())
        {
            var answer = await library.SearchAsync(typed);
            Assert.True(answer.Took < Patience, $"{typed}: {answer.Took}");
            var says = answer.Total > 0 || answer.Complaints.Count > 0 || answer.Offers.Count > 0 || answer.Corrections.Count > 0 || answer.Understood.Length > 0;
            Assert.True(says || string.IsNullOrWhiteSpace(typed), typed);
        }
    }

    private static IEnumerable<string> Naughty()
    {
        var folder = SharedFolder.File("bad-inputs", "text");
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(".json", StringComparison.Ordinal) && Strings(file) is { } strings)
            {
                foreach (var text in strings) yield return text;
                continue;
            }

            foreach (var line in File.ReadLines(file).Take(2_000)) yield return line;
        }
    }

    private static List<string>? Strings(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<List<string>>(File.ReadAllText(file));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
