using System.Globalization;

namespace SinoRussia.Web.Tests.Features.Reading;

/// <summary>
/// A report put together by chance from every kind of block and inline: lists within lists, tables, footnotes, breaks, quotes, code. The
/// same seed gives the same report.
/// </summary>
internal sealed class GeneratedReport(int seed)
{
    private static readonly string[] Words =
    [
        "lamp", "the quiet harbour", "ledger", "маяк", "учения на море", "Ёлка", "北斗", "导弹预警", "a < b > c", "A & B", "naïve", "two_words", "2 * 3", "\"so\" ’tis",
        "https", "100 %", "&amp;", "&nbsp;", "\\*star\\*", "tab\tstop", "soft&shy;hyphen", "𝔸stral", "e\u0301", "co-operate", "全角　空格",
    ];

    private readonly Random _chance = new(seed);

    public string Markdown()
    {
        var blocks = Enumerable.Range(0, _chance.Next(8, 20)).Select(_ => Block());
        return $"---\ntitle: Generated {seed.ToString(CultureInfo.InvariantCulture)}\n---\n\nBefore all.\n\n## One\n\n{string.Join("\n\n", blocks)}\n\n## Two\n\n{Line()}\n\n"
            + $"[^0]: {Line()}\n[^1]: *{Word()}* and\n    more\n\n    {Word()} second paragraph\n[^2]: note two\n";
    }

    private string Block() => _chance.Next(11) switch
    {
        0 => $"### {Flat()}",
        1 => $"- {In(2)}\n- {In(2)}\n  - {In(4)}\n    1. {In(7)}\n    2. {In(7)}\n  - {In(4)}\n- {In(2)}",
        2 => $"3. {In(3)}\n\n   {In(3)}\n\n4. {In(3)}\n   > {Flat()}",
        3 => $"> {Flat()}\n> {Flat()}\n>\n> {Flat()}\n>\n> - {Flat()}\n> - {Flat()}",
        4 => $"| {Cell()} | {Cell()} |\n| --- | :-: |\n| {Cell()} | |\n| | {Cell()} |\n| {Cell()} | {Cell()} |",
        5 => $"```\n{Word()}  {Word()}\n\n    {Word()}\n```",
        6 => $"{Line()}  \n{Line()}\\\n{Line()}\n{Line()}",
        7 => $"![{Word()}](x.png)\n\n*Figure: {Flat()}*",
        8 => $"<div>loose</div>\n\n{Line()} <br> {Word()}<script>x</script>",
        _ => $"{Line()}\n{Line()}",
    };

    private string Line() => string.Join(' ', Enumerable.Range(0, _chance.Next(1, 5)).Select(_ => Inline()));

    private string Inline() => (Word(), _chance.Next(12)) switch
    {
        (var word, 0) => $"*{word}*",
        (var word, 1) => $"**{word}**",
        (var word, 2) => $"***{word}***",
        (_, 3) => "`co de`",
        (var word, 4) => $"[{word}](https://example.org/a?b=1&c=2)",
        (var word, 5) => $"{word}[^{_chance.Next(3)}]",
        (var word, 6) => $"x<sub>2</sub> {word}",
        (var word, 7) => $"{word}\n{word}",
        (_, 8) => "<https://example.org/x_y>",
        (var word, 9) => $"[*{word}* and **more**](javascript:x)",
        (var word, _) => word,
    };

    private string Word() => Words[_chance.Next(Words.Length)];

    private string Flat() => Line().Replace('\n', ' ');

    private string Cell() => Flat().Replace("|", "", StringComparison.Ordinal);

    private string In(int indent) => Line().Replace("\n", "\n" + new string(' ', indent), StringComparison.Ordinal);
}
