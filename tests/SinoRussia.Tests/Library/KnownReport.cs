using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Tests.Library;

/// <summary>A report that is known by its record, chapters and findings but not by its text, as the first content brings one.</summary>
internal static class KnownReport
{
    public static readonly ReportId Id = new("known-report");

    /// <summary>The same report's text.</summary>
    public const string Text = """
        ---
        title: A Short Name
        author: Ada One, Bo Two, et al.
        date: 2022-12-09
        ---

        Abstract.

        ### First Chapter
        __With a Subtitle__

        > #### Ada One

        Opening words.

        #### Shared Heading

        Likely the second.

        - tight one
        - tight two

        - loose three

        ### Second Chapter’s Title

        Second opening.

        #### Shared Heading

        In the second chapter.

        #### New Heading

        Not known before.
        """;

    public static async Task AddAsync(LibraryContext context)
    {
        var report = Report.Create(Id, Origin.Seed, "The Known Report", DateTimeOffset.UnixEpoch);
        report.Issued = PartialDate.Parse("2022-12-08");
        context.Reports.Add(report);
        context.Contributors.Add(Contributor.Create(Id, null, ContributorRole.Author, "Ada One", 1));
        var first = Section.Chapter(new SectionId("ch-first"), Id, SectionKind.Chapter, "first", "First Chapter", 0);
        first.Subtitle = "With a Subtitle";
        first.Number = "1";
        var second = Section.Chapter(new SectionId("ch-second"), Id, SectionKind.Chapter, "second", "Second Chapter's Title", 2);
        second.Number = "2";
        var shared = Section.Under(first, new SectionId("s-shared"), "shared", "Shared Heading", 1);
        shared.Number = "1.1";
        context.Sections.AddRange(first, second, shared);
        AddFinding(context, "f-one", first, "likely", ("First Chapter", 1), ("Shared Heading", 1));
        AddFinding(context, "f-two", first, null, ("Shared Heading", 2), ("Shared Heading", 3));
        AddFinding(context, "f-three", second, null, ("Shared Heading", 1), ("Shared Heading", 9));
        await context.SaveChangesAsync();
    }

    private static void AddFinding(LibraryContext context, string id, Section chapter, string? cue, params (string Section, int Paragraph)[] evidence)
    {
        var content = new FindingContent(
            "A statement.", StatementKind.Information, Perspective.Both, Polarity.Neutral, cue is null ? Hedging.Asserted : Hedging.Likely, cue, [], [], []);
        context.Findings.Add(Finding.Create(new FindingId(id), Origin.Seed, Id, chapter.Id, 0, content));
        context.Evidence.AddRange(evidence.Select((place, at) => Evidence.Create(
            new EvidenceId($"{id}-{at}"), new FindingId(id), at, place.Section, place.Paragraph, Stance.Supports)));
    }
}
