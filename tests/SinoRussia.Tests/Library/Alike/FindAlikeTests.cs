using SinoRussia.Library.Alike;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Alike;

public sealed class FindAlikeTests(ThemedLibrary library) : IClassFixture<ThemedLibrary>
{
    private const int Most = 8;

    [Fact]
    public async Task The_texts_most_alike_are_of_the_same_theme_in_other_reports()
    {
        var (right, all) = (0, 0);
        foreach (var theme in ThemedLibrary.Themes.Keys)
        {
            for (var at = 0; at < ThemedLibrary.Reports * ThemedLibrary.OfATheme; at++)
            {
                var (report, number) = (at / ThemedLibrary.OfATheme, at % ThemedLibrary.OfATheme);
                var found = await FindAsync($"{theme}-{report}-{number}");
                Assert.NotEmpty(found.Elsewhere);
                Assert.DoesNotContain(found.Elsewhere, alike => alike.Hit.Place.Report == "r" + report);
                var first = found.Elsewhere.Take(3).ToList();
                right += first.Count(alike => alike.Hit.Id.StartsWith(theme, StringComparison.Ordinal) || (theme == "pipes" && alike.Hit.Id == "f-pipes"));
                all += first.Count;
            }
        }

        Assert.True(right >= 0.95 * all, $"{right} of {all} are of the theme.");
    }

    [Fact]
    public async Task The_same_report_follows_and_the_text_itself_is_never_among_its_likes()
    {
        var found = await FindAsync("ice-1-0");
        Assert.NotEmpty(found.Here);
        Assert.All(found.Here, alike => Assert.Equal("r1", alike.Hit.Place.Report));
        Assert.StartsWith("ice-1-", found.Here[0].Hit.Id, StringComparison.Ordinal);
        Assert.DoesNotContain(found.Here.Concat(found.Elsewhere), alike => alike.Hit.Id == "ice-1-0");
    }

    [Theory]
    [InlineData("beidou-ru", "beidou-en", "BeiDou")]
    [InlineData("beidou-ru", "beidou-zh", "北斗")]
    [InlineData("beidou-zh", "beidou-en", "BeiDou")]
    [InlineData("beidou-en", "beidou-ru", "Бэйдоу")]
    public async Task A_name_leads_to_texts_in_other_languages(string of, string like, string shared)
    {
        var alike = (await FindAsync(of)).Elsewhere.Single(alike => alike.Hit.Id == like);
        Assert.Equal(shared, alike.Shared[0]);
        Assert.Contains(alike.Hit.Marks, mark => mark.Of(alike.Hit.Snippet) == shared);
    }

    [Fact]
    public async Task Texts_in_other_languages_are_not_crowded_out_by_those_in_its_own()
    {
        var found = await FindAsync("exercise-beidou");
        Assert.Equal(Most, found.Elsewhere.Count);
        Assert.Equal(["beidou-en", "beidou-zh"], found.Elsewhere.Where(alike => alike.Hit.Language != "ru").Select(alike => alike.Hit.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_makes_them_alike_is_named_as_the_other_text_writes_it()
    {
        var found = await FindAsync("orbits-0-0");
        foreach (var alike in found.Elsewhere.Concat(found.Here))
        {
            Assert.NotEmpty(alike.Shared);
            Assert.All(alike.Shared, word => Assert.Contains(word, alike.Hit.Snippet, StringComparison.Ordinal));
            Assert.NotEmpty(alike.Hit.Marks);
        }

        Assert.Contains(found.Words[0], ThemedLibrary.Themes["orbits"]);
    }

    [Fact]
    public async Task A_finding_has_likes_as_a_passage_has()
    {
        var found = (await library.Get<FindAlike>().RunAsync(new FindingId("f-pipes"), Most, CancellationToken.None))!;
        Assert.Equal((DocumentType.Finding, "f-pipes"), (found.Subject.Type, found.Subject.Id));
        Assert.All(found.Elsewhere.Take(4), alike => Assert.StartsWith("pipes-", alike.Hit.Id, StringComparison.Ordinal));
        Assert.Contains((await FindAsync(found.Here[0].Hit.Id)).Here, alike => alike.Hit.Id == "f-pipes");
    }

    [Fact]
    public async Task A_text_of_small_words_is_like_nothing_and_an_unknown_one_is_none()
    {
        var small = await FindAsync("small");
        Assert.Equal((0, 0), (small.Elsewhere.Count, small.Here.Count));
        Assert.Null(await library.Get<FindAlike>().RunAsync(new PassageId("nowhere"), Most, CancellationToken.None));
        Assert.Null(await library.Get<FindAlike>().RunAsync(new FindingId("nothing"), Most, CancellationToken.None));
    }

    private async Task<AlikeAnswer> FindAsync(string passage) => (await library.Get<FindAlike>().RunAsync(new PassageId(passage), Most, CancellationToken.None))!;
}
