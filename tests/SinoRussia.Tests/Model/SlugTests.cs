using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Model;

public sealed class SlugTests
{
    [Fact]
    public void A_member_is_written_with_hyphens_and_read_back()
    {
        Assert.Equal("russian-authors", Slug.Of(Perspective.RussianAuthors));
        Assert.True(Slug.TryRead<Perspective>("russian-authors", out var read));
        Assert.Equal(Perspective.RussianAuthors, read);
        Assert.False(Slug.TryRead<Perspective>("RussianAuthors", out _));
    }
}
