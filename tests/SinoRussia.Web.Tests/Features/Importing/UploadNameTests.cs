using SinoRussia.Web.Features.Importing;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Importing;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("report.md", "report.md")]
    [InlineData("北斗 отчёт.md", "北斗 отчёт.md")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\fakepath\report.md", "report.md")]
    [InlineData("a\u202Edm.exe", "adm.exe")]
    [InlineData("line\r\nbreak\0.md", "linebreak.md")]
    [InlineData("😀.md", "😀.md")]
    [InlineData("\uD83D.md", ".md")]
    [InlineData("  ", "unnamed file")]
    [InlineData("folder/", "unnamed file")]
    [InlineData(null, "unnamed file")]
    public void A_name_is_its_last_step_without_what_cannot_be_seen(string? given, string shown) => Assert.Equal(shown, UploadName.Of(given));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var name = UploadName.Of(new string('a', UploadName.Longest - 1) + "😀");
        Assert.Equal(new string('a', UploadName.Longest - 1), name);
    }
}
