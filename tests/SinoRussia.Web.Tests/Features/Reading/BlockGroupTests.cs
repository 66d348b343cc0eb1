using SinoRussia.Library.Reading;
using SinoRussia.Model;
using SinoRussia.Web.Features.Reading;
using Xunit;

namespace SinoRussia.Web.Tests.Features.Reading;

public sealed class BlockGroupTests
{
    [Fact]
    public void Items_of_one_block_are_one_list_and_the_next_block_is_another()
    {
        var groups = BlockGroup.Of([Item(1, 1), Item(1, 2), Item(2, 1)]);
        Assert.Equal([2, 1], groups.Select(group => group.List.Count));
    }

    [Fact]
    public void A_deeper_item_stands_under_the_one_before_even_where_a_level_is_skipped()
    {
        var list = Assert.Single(BlockGroup.Of([Item(1, 1), Item(1, 2, depth: 2), Item(1, 3, depth: 1), Item(1, 4)])).List;
        Assert.Equal(2, list.Count);
        Assert.Equal(["1.2", "1.3"], list[0].Under.Select(node => node.Item.Locator));
    }

    [Fact]
    public void What_else_stands_in_an_item_stays_with_it()
    {
        var list = Assert.Single(BlockGroup.Of([Item(1, 1), Block(1, 2, PassageKind.Paragraph), Item(1, 3)])).List;
        Assert.Equal("1.2", Assert.Single(list[0].More).Locator);
    }

    [Fact]
    public void A_list_that_begins_deep_and_blocks_without_items_are_kept()
    {
        Assert.Single(BlockGroup.Of([Item(1, 1, depth: 3)]).Single().List);
        Assert.All(BlockGroup.Of([Block(1, 1, PassageKind.Quote), Block(1, 2, PassageKind.Quote)]), group => Assert.NotNull(group.Single));
    }

    [Fact]
    public void Items_of_a_digest_that_have_no_part_are_one_list()
        => Assert.Equal(2, Assert.Single(BlockGroup.Of([Item(1, null), Item(2, null)])).List.Count);

    private static PassageReading Item(int paragraph, int? part, int depth = 0) => Block(paragraph, part, PassageKind.ListItem, depth);

    private static PassageReading Block(int paragraph, int? part, PassageKind kind, int depth = 0)
        => new($"{paragraph}-{part}", paragraph, part, null, kind, depth, "-", "en", "p", "text");
}
