using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Text;

public sealed class ScriptsAndSlugsTests
{
    [Theory]
    [InlineData("Joint exercises", "en")]
    [InlineData("Вооруженная дружба, PLA", "ru")]
    [InlineData("北斗与 GLONASS 兼容", "zh")]
    [InlineData("日本のミサイル", "ja")]
    [InlineData("1992–2021", null)]
    public void The_language_is_guessed_by_script(string text, string? language) => Assert.Equal(language, Scripts.Language(text));

    [Fact]
    public void A_foreign_run_holds_the_punctuation_within_it_but_not_around_it()
        => Assert.Equal(["Дружба: как «Россия»"[..19], "中俄"], Scripts.ForeignRuns("see Дружба: как «Россия», or 中俄.", "en").Select(run => run.Span.Of("see Дружба: как «Россия», or 中俄.")));

    [Theory]
    [InlineData("What Is the Role of China?", "what-is-the-role-of-china")]
    [InlineData("Russia’s “New” Way", "russias-new-way")]
    [InlineData("Жёсткая сила", "zhestkaya-sila")]
    [InlineData("Łódź & Pynnöniemi", "lodz-pynnoniemi")]
    [InlineData("北斗", "")]
    public void A_title_becomes_a_slug(string title, string slug) => Assert.Equal(slug, TitleSlug.Of(title));

    [Fact]
    public void A_long_title_is_cut_at_a_words_end()
        => Assert.Equal("implications-for-nato-operations-and-transatlantic-security", TitleSlug.Of("Implications for NATO Operations and Transatlantic Security of All"));

    [Fact]
    public void Each_slug_is_given_once()
    {
        var slugs = new UniqueSlugs();
        Assert.Equal(["a", "a-2", "a-3", "a-2-2", "chapter-1"], new[] { "a", "a", "a", "a-2", "" }.Select(slug => slugs.Take(slug, "chapter-1")));
    }

    [Fact]
    public void A_hash_is_lower_case_hexadecimal_of_the_utf8_bytes()
        => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", TextHash.Of("abc"));
}
