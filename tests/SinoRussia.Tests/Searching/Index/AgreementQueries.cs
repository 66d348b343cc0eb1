using CsCheck;
using SinoRussia.Model;
using SinoRussia.Searching.Index;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Random documents and queries over few words, so that much of it meets.</summary>
internal static class AgreementQueries
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "radar", "radars", "laser", "beam", "anti", "satellite", "satellites", "antisatellite", "antisatellites", "satelite",
        "ракета", "ракеты", "север", "北斗", "北", "卫星", "导航", "北斗卫星导航系统");

    private static readonly Gen<string> Gap = Gen.Frequency(
        (8, Gen.Const(" ")), (2, Gen.Const("-")), (1, Gen.Const(", ")), (1, Gen.Const(". ")), (1, Gen.Const(" — ")), (1, Gen.Const(" (")), (1, Gen.Const("/")), (2, Gen.Const("")));

    private static readonly Gen<string> Text = Gen.Select(Word, Gap, Gen.Bool).Array[0, 14].Select(parts => string.Concat(parts.Select((part, i) =>
    {
        var (word, gap, capital) = part;

        // Nothing between two words is nothing only beside Chinese.
        if (i == 0) gap = "";
        else if (gap.Length == 0 && word[0] < '一' && parts[i - 1].Item1[0] < '一') gap = " ";
        return gap + (capital ? char.ToUpperInvariant(word[0]) + word[1..] : word);
    })));

    private static readonly Gen<string> Phrase = Gen.Select(Word.Array[2, 3], Gen.OneOf(" ", "-")).Select((words, gap) => string.Join(gap, words));

    private static readonly Gen<string> Leaf = Gen.Frequency(
        (6, Word),
        (2, Gen.OneOf("anti-satellite", "anti-satellites", "laser-beam")),
        (3, Phrase.Select(p => $"\"{p}\"")),
        (2, Gen.OneOf("rad*", "sat*", "s*", "anti-sat*", "antisat*", "ракет*", "zzz*", "laser*")),
        (3, Gen.OneOf("r?dar", "sat*te", "sat*s", "s*l?te*", "р?кета", "anti-s?tellite", "*ser", "be?m")),
        (3, Gen.OneOf("radra~1", "satelite~1", "satelite~2", "lasre~2", "ракита~1", "ракита~2", "beam~1", "antisatelite~1", "anti-satelite~2")),
        (2, Word.Select(w => "=" + w)),
        (2, Phrase.Select(p => $"=\"{p}\"")));

    private static readonly Gen<string> Near = Gen.Select(
        Gen.Frequency((5, Leaf), (1, Gen.Select(Leaf, Leaf, (a, b) => $"({a} OR {b})"))).Array[2, 3], Gen.Int[1, 9], (operands, distance) => $"NEAR({string.Join(' ', operands)}, {distance})");

    private static readonly Gen<string> Field = Gen.OneOf(
        Leaf.Select(leaf => "title:" + leaf),
        Gen.OneOf(
            "title:(radar OR ракета)", "tag:radar", "tag:to-verify", "tag:to*", "tag:*", "type:passage", "type:(finding OR digest)", "year:2014..2018", "year:..2016", "year:2017..",
            "year:2016", "year:(2015 OR 2018..)", "year:*", "created:7d", "created:2m", "created:2026-01..", "created:..2026-01", "created:2026-01-15", "created:2026-01-10..2026-02"));

    public static readonly DateOnly Today = new(2026, 2, 20);

    public static readonly Gen<string> Queries = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Leaf
        : Gen.Frequency(
            (5, Leaf),
            (2, Near),
            (1, Field),
            (3, Gen.Select(inner, inner, (a, b) => $"({a} {b})")),
            (2, Gen.Select(Word, Word, (a, b) => $"{a} the {b}")),
            (2, Gen.Select(inner, inner, (a, b) => $"({a} OR {b})")),
            (1, inner.Select(a => $"-({a})"))));

    public static readonly Gen<IndexedDocument[]> Documents = Gen.Select(
        Text, Text, Gen.Enum<DocumentType>(), Gen.Int[2014, 2020], Gen.Int[0, 120], Gen.OneOf("radar", "to-verify", ""), (text, title, type, year, age, tag) =>
            new IndexedDocument(type, "", text)
            {
                Title = title,
                Year = year == 2020 ? null : year,
                Created = Today.AddDays(-age),
                Tags = tag.Length == 0 ? [] : [tag],
            }).Array[1, 8].Select(documents => documents.Select((document, i) => document with { Id = i.ToString() }).ToArray());
}
