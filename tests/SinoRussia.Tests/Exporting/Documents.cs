using SinoRussia.Exporting;
using SinoRussia.Markup;

namespace SinoRussia.Tests.Exporting;

/// <summary>Documents to write out, in self-written words.</summary>
internal static class Documents
{
    public const string LatinQuote = "The warning line — “shared”, they say* — is not [yet] a_line_at_all; 5 < 6 & so on.";
    public const string ChineseQuote = "两国在“预警”方面的合作，仍然有限。";
    public const string RussianQuote = "Сотрудничество «в космосе» остаётся ограниченным.";

    public static ExportDocument Full { get; } = new(
        "Early warning: claimed & shown",
        [
            new ExportItem.OwnText("What is public is **thin**.\n\n- claims first\n- doubts then\n  1. one\n  2. two\n\n> quoted by hand\n\n| Year | Claim |\n|---|---|\n| 2019 | help |\n\n```\nif a < b\n  then c\n```\n\nSee [the page](https://example.org/a?b=1&c=2)."),
            Quoted("Passage", "Chapter 6, §6.3 ¶4", LatinQuote, "abc") with { Tags = ["early-warning", "to_verify"], Note = "Two relays, *no* primary document.\n\n- find the contract" },
            Quoted("Note", "第六章 §1 ¶2", ChineseQuote, "def"),
            Quoted("Passage", "Глава 2, §2.1 ¶1", RussianQuote, "ghi"),
            Quoted("Finding", "Chapter 7, §7.2 ¶15", "", "jkl")
                with { OwnWording = "Whether Moscow went on to help is unknown.", Quotes = [], Codes = ["Chapter author", "Neutral", "Uncertain"] },
        ],
        [[new TextRun("Wilson, Robert. “A.” In "), new TextRun("A Volume", Emphasis: true), new TextRun(". 2022. "), new TextRun("https://example.org/a", Link: "https://example.org/a"), new TextRun(".")]]);

    public static ExportItem.Excerpt Quoted(string kind, string place, string quote, string id) => new(
        kind, place, [ExportQuote.Plain(quote)],
        [new TextRun($"Author {id}, “Title,” in "), new TextRun("Volume", Emphasis: true), new TextRun(", §6.3 ¶4.")], $"http://127.0.0.1:5080/p/{id}");

    public static ExportDocument With(params ExportItem[] items) => new("A title", items, []);
}
