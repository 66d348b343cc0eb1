namespace SinoRussia.Web.Features.Helping;

public sealed partial class HelpPage
{
    private static readonly (string Typed, string Got)[] Syntax =
    [
        ("missile warning", "Both words, in any order and form"),
        ("What did Russia sell and why", "A question: small words are not demanded"),
        ("\"missile attack warning\"", "This phrase"),
        ("NEAR(missile warning, 5)", "All within 5 words of each other, in any order; 10 without a figure; words, phrases, beginnings"),
        ("space AND (lunar OR moon)", "Groups with AND, OR, NOT, in capitals; AND binds before OR"),
        ("space -lunar", "Without a word, or -( … ) without a group"),
        ("satell*", "Words that begin so"),
        ("wom?n sat*lite", "? for one letter, * for any number, inside a word"),
        ("satelite~1", "Words that differ in one letter, ~2 in two: added, left out, changed, swapped"),
        ("=satellites", "As written, no other form or spelling; also =\"missile attacks\""),
        ("北斗", "Chinese, one character or more"),
        ("BeiDou", "Texts that say 北斗 or Бэйдоу too: other names of the same thing, each of which can be left out"),
        ("предупреждение", "Russian, in any form; е finds ё"),
        ("title:space", "The word in a title or heading"),
        ("author:wilson", "What one author wrote"),
        ("entity:BeiDou", "An entity, its events, and findings and their passages on it, by any of its names: entity:北斗, entity:Бэйдоу"),
        ("perspective:russian-authors", "Findings on the view of Russian authors"),
        ("confidence:high", "Findings in which our own confidence is high; moderate, low"),
        ("type:finding radar", "Findings only; also passage, digest, annotation, chapter, report, entity, event"),
        ("kind:judgement", "Judgements; also information, assumption, or a kind of paragraph such as table"),
        ("report:csis-2022-sino-russian-alignment", "One report, by the last part of its address or words of its title"),
        ("chapter:space-us-view", "One chapter, by the last part of its address"),
        ("domain:space", "One domain of cooperation"),
        ("tag:to-verify", "Your notes with a tag; tag:* with any"),
        ("lang:ru", "Texts in one language: en, ru, zh"),
        ("year:2014..2022", "Reports that came out, and events, in these years; year:2020, year:2014.., year:..2018"),
        ("created:7d", "Notes written, and reports brought in, in the last 7 days; w, m, y for weeks, months, years; created:2026-01.."),
    ];

    private static readonly (string Command, string What)[] Commands =
    [
        ("serve --urls URL", "Serves these pages; what happens without a command"),
        ("import FILE...", "Brings reports in"),
        ("reports", "Lists the reports"),
        ("show REPORT/CHAPTER", "Prints a chapter; --digest for ours"),
        ("search QUERY", "Searches"),
        ("like --passage ID", "Lists texts like a passage, or --finding ID, in other reports first"),
        ("annotate REPORT --quote TEXT", "Puts a note on a quotation"),
        ("annotations", "Lists the notes"),
        ("export --format docx --dossier ID --out FILE", "Writes a dossier as Word or Markdown"),
        ("reindex", "Builds the search index anew; not while pages are served"),
        ("doctor", "Looks for damage and says what to do"),
    ];
}
