using System.Text;
using SinoRussia.Markup;

namespace SinoRussia.Citing;

/// <summary>Builds a citation as styled runs and keeps its punctuation: a comma or period goes inside closing quotation marks, no stop twice.</summary>
internal sealed class RunBuilder
{
    private readonly List<TextRun> _runs = [];
    private readonly StringBuilder _plain = new();

    public RunBuilder Text(string text)
    {
        _plain.Append(text);
        return this;
    }

    public RunBuilder Title(string title) => TitleForms.Slants(title) ? Add(new TextRun(title, Emphasis: true)) : Text(title);

    /// <summary>The title within quotation marks with <paramref name="sign"/> inside them, before an inner closing mark too.</summary>
    public RunBuilder Quoted(string title, string sign)
    {
        var inner = TitleForms.Inner(title);
        if (sign == "." && TitleForms.EndsSentence(inner)) sign = "";
        return inner.EndsWith('’') && inner.Contains('‘', StringComparison.Ordinal)
            ? Text($"“{inner[..^1]}{sign}’”")
            : Text($"“{inner}{sign}”");
    }

    public RunBuilder LinkTo(string? url) => url is null ? this : Add(new TextRun(url, Link: url));

    public RunBuilder Period()
    {
        var last = _plain.Length > 0 ? _plain.ToString() : _runs.LastOrDefault()?.Text ?? "";
        return TitleForms.EndsSentence(last) ? this : Text(".");
    }

    public IReadOnlyList<TextRun> Build()
    {
        Flush();
        return [.. _runs];
    }

    private RunBuilder Add(TextRun run)
    {
        Flush();
        _runs.Add(run);
        return this;
    }

    private void Flush()
    {
        if (_plain.Length == 0) return;
        _runs.Add(new TextRun(_plain.ToString()));
        _plain.Clear();
    }
}
