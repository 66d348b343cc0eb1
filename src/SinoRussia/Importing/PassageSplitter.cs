using SinoRussia.Markup;
using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Importing;

/// <summary>Turns a section's blocks into passages: one a paragraph, list item, quoted paragraph, table, caption, footnote, code block.</summary>
internal sealed class PassageSplitter(BlockNumbers numbers, string language)
{
    private readonly List<(int Paragraph, PassageContent Content)> _passages = [];

    public static IReadOnlyList<ParsedPassage> Split(IReadOnlyList<MarkdownBlock> blocks, BlockNumbers numbers, string language)
    {
        var splitter = new PassageSplitter(numbers, language);
        foreach (var block in blocks) splitter.Take(block, new Place(PassageKind.Paragraph, 0, null));
        return splitter.Numbered();
    }

    private void Take(MarkdownBlock block, Place place)
    {
        switch (block)
        {
            case MarkdownBlock.Paragraph { Content.Text.Length: > 0 } paragraph:
                var caption = place.Kind == PassageKind.Paragraph && (paragraph.StartsWithImage || paragraph.Content.Text.StartsWith('▲'));
                Add(block, caption ? place with { Kind = PassageKind.Caption } : place, PassageMarkup.Inline(paragraph.Content), paragraph.Content.Text);
                break;
            case MarkdownBlock.Heading { Content.Text.Length: > 0 } heading:
                Add(block, place, PassageMarkup.Inline(heading.Content), heading.Content.Text);
                break;
            case MarkdownBlock.Code { Content.Text.Length: > 0 } code:
                Add(block, place with { Kind = PassageKind.Code }, code.Content.Write(), code.Content.Text);
                break;
            case MarkdownBlock.Table table:
                var markdown = table.Content.Write();
                Add(block, place with { Kind = PassageKind.Table }, markdown, PassageMarkup.Text(PassageKind.Table, markdown));
                break;
            case MarkdownBlock.Quote quote:
                TakeAll(quote.Blocks, place.Kind == PassageKind.Footnote ? place : new Place(PassageKind.Quote, place.Depth, place.Marker));
                break;
            case MarkdownBlock.Footnote note:
                TakeAll(note.Blocks, new Place(PassageKind.Footnote, 0, note.Label));
                break;
            case MarkdownBlock.List list:
                var depth = place.Kind == PassageKind.ListItem ? place.Depth + 1 : place.Depth;
                foreach (var item in list.Items)
                    TakeAll(item.Blocks, place.Kind == PassageKind.Footnote ? place : new Place(PassageKind.ListItem, depth, item.Marker));
                break;
        }
    }

    /// <summary>The marker or label is the first passage's; what follows in the same item or note is its continuation.</summary>
    private void TakeAll(IReadOnlyList<MarkdownBlock> blocks, Place place)
    {
        foreach (var block in blocks)
        {
            var before = _passages.Count;
            Take(block, place);
            if (_passages.Count > before) place = place with { Marker = null };
        }
    }

    private void Add(MarkdownBlock block, Place place, string markdown, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        _passages.Add((numbers.Of(block.Line), new PassageContent(
            place.Kind, markdown, text, TextHash.Of(text), Scripts.Language(text) ?? language, place.Depth, place.Marker)));
    }

    private List<ParsedPassage> Numbered()
    {
        var numbered = new List<ParsedPassage>(_passages.Count);
        foreach (var block in _passages.GroupBy(passage => passage.Paragraph))
        {
            var many = block.Skip(1).Any();
            numbered.AddRange(block.Select((passage, at) => new ParsedPassage(new PassagePlace(block.Key, many ? at + 1 : null, null), passage.Content)));
        }

        return numbered;
    }

    private sealed record Place(PassageKind Kind, int Depth, string? Marker);
}
