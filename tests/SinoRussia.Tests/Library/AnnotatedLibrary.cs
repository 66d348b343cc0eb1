using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SinoRussia.Library;
using SinoRussia.Model;
using SinoRussia.Tests.Storage;
using SinoRussia.Text;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>A library that holds the lighthouse report, a clock that stands still, and short words for making notes.</summary>
public class AnnotatedLibrary : TemporaryLibrary
{
    public AnnotatedLibrary()
        : this(new FakeTimeProvider(new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero)))
    {
    }

    private AnnotatedLibrary(FakeTimeProvider clock)
        : base(services => services.AddSingleton<TimeProvider>(clock)) => Clock = clock;

    public FakeTimeProvider Clock { get; }

    public IReadOnlyList<PassageId> Passages { get; private set; } = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var context = Context();
        Passages = await LighthouseReport.AddAsync(context);
    }

    /// <summary>An anchor on the first place of the words in a passage.</summary>
    public AnchorDraft On(int passage, string words)
    {
        var at = LighthouseReport.Texts[passage].IndexOf(words, StringComparison.Ordinal);
        return new AnchorDraft(Passages[passage], new TextSpan(at, at + words.Length), words);
    }

    public static AnnotationDraft Draft(string note, params AnchorDraft[] anchors)
        => new(AnnotationId.New(), LighthouseReport.Id, anchors, note, [], Colour.Straw);

    public Task<AnnotateOutcome> SaveAsync(AnnotationDraft draft) => Get<Annotate>().RunAsync(draft, CancellationToken.None);

    public async Task<AnnotationRow> SavedAsync(AnnotationDraft draft) => Assert.IsType<AnnotateOutcome.Saved>(await SaveAsync(draft)).Annotation;

    public async Task<string> RefusedAsync(AnnotationDraft draft) => Assert.IsType<AnnotateOutcome.Refused>(await SaveAsync(draft)).Reason;

    public Task<AnnotationList> ListAsync(AnnotationFilter? filter = null) => Get<ListAnnotations>().RunAsync(filter ?? new AnnotationFilter(), CancellationToken.None);
}
