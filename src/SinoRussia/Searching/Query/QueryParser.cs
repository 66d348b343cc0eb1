namespace SinoRussia.Searching.Query;

/// <summary>
/// Reads what people type. Every text gives a tree and complaints, never an exception. AND, written or not, binds before OR.
/// </summary>
public static class QueryParser
{
    public static ParsedQuery Parse(string? typed)
    {
        var text = typed ?? "";
        var complaints = new List<Complaint>();
        var read = text;
        if (text.Length > QueryLimits.Length)
        {
            complaints.Add(new(QueryLimits.Length, text.Length - QueryLimits.Length, $"Only the first {QueryLimits.Length} characters were read."));
            read = text[..QueryLimits.Length];
        }

        var root = Asides.In(new QueryTree(read, new QueryLexer(read, complaints).Read(), complaints).Read());
        if (root is null && text.Length > 0)
            complaints.Add(new(0, text.Length, "There is nothing here to look for: a search needs a letter or a figure."));
        return new(text, root, [.. complaints.OrderBy(c => c.At)], QueryWords.Of(root), QueryText.Of(root));
    }
}
