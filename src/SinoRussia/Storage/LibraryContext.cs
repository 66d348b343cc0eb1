using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Model;

namespace SinoRussia.Storage;

/// <summary>
/// The one truth: everything the library knows, in SQLite. Open a short context per verb from the factory; read untracked; a
/// change to something searchable adds an <see cref="OutboxEntry"/> in the same <c>SaveChanges</c>.
/// </summary>
public sealed partial class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    /// <summary>
    /// A context that is used again is made of its options alone, so they bring the clock. Those that are made for the model alone bring none.
    /// </summary>
    private readonly TimeProvider? clock = options.FindExtension<Microsoft.EntityFrameworkCore.Infrastructure.CoreOptionsExtension>()
        ?.ApplicationServiceProvider?.GetService<TimeProvider>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Contributor> Contributors => Set<Contributor>();

    public DbSet<Section> Sections => Set<Section>();

    public DbSet<Passage> Passages => Set<Passage>();

    public DbSet<Digest> Digests => Set<Digest>();

    public DbSet<SynopsisPoint> SynopsisPoints => Set<SynopsisPoint>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<FindingDomain> FindingDomains => Set<FindingDomain>();

    public DbSet<FindingEntity> FindingEntities => Set<FindingEntity>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<EvidencePassage> EvidencePassages => Set<EvidencePassage>();

    public DbSet<CooperationDomain> Domains => Set<CooperationDomain>();

    public DbSet<Entity> Entities => Set<Entity>();

    public DbSet<EntityAlias> EntityAliases => Set<EntityAlias>();

    public DbSet<EntityDomain> EntityDomains => Set<EntityDomain>();

    public DbSet<Event> Events => Set<Event>();

    public DbSet<EventDomain> EventDomains => Set<EventDomain>();

    public DbSet<Discrepancy> Discrepancies => Set<Discrepancy>();

    public DbSet<Series> Series => Set<Series>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<RelatedReport> RelatedReports => Set<RelatedReport>();

    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();

    public DbSet<Annotation> Annotations => Set<Annotation>();

    public DbSet<Anchor> Anchors => Set<Anchor>();

    public DbSet<AnnotationTag> AnnotationTags => Set<AnnotationTag>();

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<DossierItem> DossierItems => Set<DossierItem>();

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<AskedSearch> AskedSearches => Set<AskedSearch>();

    public DbSet<QueryList> QueryLists => Set<QueryList>();

    public DbSet<Arrival> Arrivals => Set<Arrival>();

    public DbSet<NameGroup> NameGroups => Set<NameGroup>();

    public DbSet<OutboxEntry> Outbox => Set<OutboxEntry>();

    public DbSet<LibraryFact> Facts => Set<LibraryFact>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => Conversions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.ApplyConfigurationsFromAssembly(typeof(LibraryContext).Assembly);
}
