using Markdig.Syntax.Inlines;

namespace SinoRussia.Markup;

/// <summary>
/// Turns one leaf's Markdig inlines into rich text. It keeps its own stack, since a hostile line can nest deeper than a thread's.
/// </summary>
internal sealed class InlineReader(DroppedCount dropped)
{
    private readonly RichTextBuilder _builder = new();
    private readonly Stack<Level> _levels = new();

    public int Images { get; private set; }

    public bool StartsWithImage { get; private set; }

    public RichText Read(ContainerInline? inlines)
    {
        _levels.Push(new Level(inlines?.FirstChild, false, null));
        while (_levels.TryPeek(out var level))
        {
            if (level.Next is { } inline)
            {
                level.Next = inline.NextSibling;
                Read(inline, level);
            }
            else
            {
                _levels.Pop();
                for (var open = level.OpenTags.Count + (level.Styled ? 1 : 0); open > 0; open--) _builder.Close();
                _builder.EndWord(level.Kind);
            }
        }

        var rich = _builder.Build(out var removed);
        dropped.Add(removed);
        return rich;
    }

    private void Read(Inline inline, Level level)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _builder.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                _builder.Append(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                _builder.Open(InlineStyle.Code);
                _builder.Append(code.Content);
                _builder.Close();
                break;
            case LineBreakInline { IsHard: true }:
                _builder.AppendBreak();
                break;
            case LineBreakInline:
                _builder.AppendSoftBreak();
                break;
            case FootnoteDefinitions.Reference reference:
                _builder.AppendFootnote(reference.Label);
                break;
            case AutolinkInline link:
                ReadAutolink(link);
                break;
            case HtmlInline html:
                ReadHtml(html, level);
                break;
            case LinkInline { IsImage: true }:
                StartsWithImage |= _builder.IsBlank;
                Images++;
                dropped.Add("image");
                break;
            case LinkInline link:
                _builder.PartWord(InlineStyle.Link);
                Descend(link, OpenLink(link), InlineStyle.Link);
                break;
            case EmphasisInline emphasis:
                var style = emphasis.DelimiterCount == 2 ? InlineStyle.Strong : InlineStyle.Emphasis;
                _builder.PartWord(style);
                _builder.Open(style);
                Descend(emphasis, true, style);
                break;
            case DelimiterInline delimiter:
                _builder.Append(delimiter.ToLiteral());
                Descend(delimiter, false);
                break;
            case ContainerInline container:
                Descend(container, false);
                break;
            default:
                _builder.Append(inline.ToString());
                break;
        }
    }

    private void Descend(ContainerInline container, bool styled, InlineStyle? kind = null) => _levels.Push(new Level(container.FirstChild, styled, kind));

    private bool OpenLink(LinkInline link)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url;
        if (!string.IsNullOrEmpty(link.Title)) dropped.Add("link title");
        if (SafeLink.Read(target) is not { } url)
        {
            dropped.Add(SafeLink.Refusal(target));
            return false;
        }

        _builder.Open(InlineStyle.Link, url);
        return true;
    }

    private void ReadAutolink(AutolinkInline link)
    {
        var url = SafeLink.Read(link.IsEmail ? "mailto:" + link.Url : link.Url);
        if (url is null) dropped.Add(SafeLink.Refusal(link.Url));
        else _builder.Open(InlineStyle.Link, url);
        _builder.Append(link.Url);
        if (url is not null) _builder.Close();
    }

    private void ReadHtml(HtmlInline html, Level level)
    {
        var tag = HtmlTag.Read(html.Tag);
        if (tag.Name is "sub" or "sup" && !tag.Closes)
        {
            _builder.Open(tag.Name == "sub" ? InlineStyle.Subscript : InlineStyle.Superscript);
            level.OpenTags.Push(tag.Name);
        }
        else if (tag.Closes && level.OpenTags.TryPeek(out var open) && open == tag.Name)
        {
            level.OpenTags.Pop();
            _builder.Close();
        }
        else if (tag is { Name: "br" })
        {
            _builder.AppendBreak();
        }
        else
        {
            if (!tag.Closes) dropped.Add(tag.What);
            if (tag is { HoldsNoText: true, Closes: false }) SkipTo(tag.Name, level);
        }
    }

    /// <summary>The content of a script or style is no text; without its end nothing but the tag is dropped.</summary>
    private static void SkipTo(string name, Level level)
    {
        if (level.Endless.Contains(name)) return;
        for (var inline = level.Next; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not HtmlInline html || HtmlTag.Read(html.Tag) is not { Closes: true } end || end.Name != name) continue;
            level.Next = inline.NextSibling;
            return;
        }

        level.Endless.Add(name);
    }

    private sealed class Level(Inline? next, bool styled, InlineStyle? kind)
    {
        public InlineStyle? Kind => kind;

        public Inline? Next { get; set; } = next;

        public bool Styled => styled;

        public Stack<string> OpenTags { get; } = new();

        /// <summary>Elements known to have no end further on, so that a thousand starts are not looked up a thousand times.</summary>
        public HashSet<string> Endless { get; } = [];
    }
}
