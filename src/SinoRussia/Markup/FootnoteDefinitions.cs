using System.Buffers;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SinoRussia.Markup;

/// <summary>
/// Footnotes that stay where they stand: Markdig's own extension moves them to the end, throws away those nobody refers to, and adds
/// links back to their text.
/// </summary>
internal sealed class FootnoteDefinitions : IMarkdownExtension
{
    private static readonly object Labels = new();
    private static readonly SearchValues<char> NotInLabel = SearchValues.Create(" \t\n\r[\\`<");

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new DefinitionParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    internal sealed class Definition(BlockParser parser, string label) : ContainerBlock(parser)
    {
        public string Label { get; } = label;

        public bool EndedByBlank { get; set; }
    }

    internal sealed class Reference(string label) : LeafInline
    {
        public string Label { get; } = label;
    }

    private static int LabelEnd(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^")) return -1;
        var end = text.IndexOf(']');
        return end is > 2 and < 66 && text[2..end].IndexOfAny(NotInLabel) < 0 ? end : -1;
    }

    private sealed class DefinitionParser : BlockParser
    {
        public DefinitionParser() => OpeningCharacters = ['['];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent) return BlockState.None;
            var line = processor.Line.AsSpan();
            var end = LabelEnd(line);
            if (end < 0 || end + 1 >= line.Length || line[end + 1] != ':') return BlockState.None;
            var label = line[2..end].ToString();
            if (processor.Document.GetData(Labels) is not HashSet<string> labels)
                processor.Document.SetData(Labels, labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            labels.Add(label);
            processor.NewBlocks.Push(new Definition(this, label)
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            });
            processor.GoToColumn(processor.Column + end + 2);
            return BlockState.Continue;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            var definition = (Definition)block;
            if (processor.CurrentBlock is null or { IsBreakable: true })
            {
                if (processor.IsBlankLine)
                {
                    definition.EndedByBlank = true;
                    return BlockState.ContinueDiscard;
                }

                if (processor.Column == 0 && (definition.EndedByBlank || processor.Line.CurrentChar is '[' or '#'))
                {
                    processor.Close(definition);
                    return BlockState.None;
                }
            }

            definition.EndedByBlank = false;
            if (processor.IsCodeIndent) processor.GoToCodeIndent();
            definition.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }
    }

    private sealed class ReferenceParser : InlineParser
    {
        public ReferenceParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var end = LabelEnd(slice.AsSpan());
            if (end < 0 || processor.Document.GetData(Labels) is not HashSet<string> labels) return false;
            var label = slice.AsSpan()[2..end].ToString();
            if (!labels.Contains(label)) return false;
            processor.Inline = new Reference(label);
            slice.Start += end + 1;
            return true;
        }
    }
}
