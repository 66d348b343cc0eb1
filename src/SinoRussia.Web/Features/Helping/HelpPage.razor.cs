namespace SinoRussia.Web.Features.Helping;

public sealed partial class HelpPage
{
    private static readonly (string Typed, string Got)[] Syntax =
    [
        ("missile warning", "Both words, in any order and form"),
        ("\"missile attack warning\"", "This phrase"),
        ("space AND (lunar OR moon)", "Groups with AND, OR, NOT, in capitals"),
        ("space -lunar", "Without a word"),
        ("satell*", "Words that begin so"),
        ("北斗", "Chinese, one character or more"),
        ("предупреждение", "Russian, in any form; е finds ё"),
        ("title:space", "The word in a title or heading"),
        ("author:wilson", "What one author wrote"),
        ("perspective:russian-authors", "Findings on the view of Russian authors"),
        ("type:finding radar", "Findings only; also passage, digest, annotation"),
        ("chapter:space-us-view", "One chapter, by the last part of its address"),
        ("domain:space", "One domain of cooperation"),
        ("tag:to-verify", "Your notes with a tag"),
        ("lang:ru", "Texts in one language: en, ru, zh"),
    ];

    private static readonly (string Command, string What)[] Commands =
    [
        ("serve --urls URL", "Serves these pages; what happens without a command"),
        ("import FILE...", "Brings reports in"),
        ("reports", "Lists the reports"),
        ("show REPORT/CHAPTER", "Prints a chapter; --digest for ours"),
        ("search QUERY", "Searches"),
        ("annotate REPORT --quote TEXT", "Puts a note on a quotation"),
        ("annotations", "Lists the notes"),
        ("export --format docx --dossier ID --out FILE", "Writes a dossier as Word or Markdown"),
        ("reindex", "Builds the search index anew; not while pages are served"),
        ("doctor", "Looks for damage and says what to do"),
    ];
}
