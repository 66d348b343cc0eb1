using System.Text;
using Xunit;

namespace SinoRussia.Tests.Text;

public sealed class NormalFormTablesTests
{
    [Fact]
    public void The_process_has_the_unicode_tables_that_normal_forms_need()
    {
        Assert.Equal("é", "e\u0301".Normalize(NormalizationForm.FormC));
        Assert.Equal("大", "\u2F24".Normalize(NormalizationForm.FormKC));
    }
}
