using SinoRussia.Library.Reading;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Reading;

/// <summary>An item of a list with what else stands in it and the items under it.</summary>
public sealed record ListNode(PassageReading Item)
{
    public List<PassageReading> More { get; } = [];

    public List<ListNode> Under { get; } = [];

    public bool IsNumbered => Item.Marker is [>= '0' and <= '9', ..];
}

/// <summary>What stands together on the page: one block, or the items of one list as a tree.</summary>
public sealed record BlockGroup(PassageReading? Single, IReadOnlyList<ListNode> List)
{
    /// <summary>Puts the items of each list together by their depth. A list ends with its block: ¶4 and ¶5 are two lists.</summary>
    public static IReadOnlyList<BlockGroup> Of(IReadOnlyList<PassageReading> blocks)
    {
        var groups = new List<BlockGroup>();
        List<ListNode>? roots = null;
        var path = new List<ListNode>();
        PassageReading? last = null;
        foreach (var block in blocks)
        {
            var goesOn = roots is not null && last is not null && (block.Part is null ? block.Kind == PassageKind.ListItem && last.Part is null : block.Paragraph == last.Paragraph);
            if (!goesOn)
            {
                roots = null;
                path.Clear();
            }

            if (block.Kind == PassageKind.ListItem)
            {
                if (roots is null) groups.Add(new BlockGroup(null, roots = []));
                var node = new ListNode(block);
                path.RemoveRange(Math.Min(block.Depth, path.Count), path.Count - Math.Min(block.Depth, path.Count));
                (path.Count == 0 ? roots : path[^1].Under).Add(node);
                path.Add(node);
            }
            else if (roots is not null)
            {
                path[^1].More.Add(block);
            }
            else
            {
                groups.Add(new BlockGroup(block, []));
            }

            last = block;
        }

        return groups;
    }
}
