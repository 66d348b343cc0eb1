using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SinoRussia.Model;

namespace SinoRussia.Storage.Mappings;

internal sealed class AnnotationMapping : IEntityTypeConfiguration<Annotation>
{
    public void Configure(EntityTypeBuilder<Annotation> builder)
    {
        builder.HasKey(annotation => annotation.Id);
        builder.Property(annotation => annotation.Version).IsConcurrencyToken();
        builder.HasOne<Report>().WithMany().HasForeignKey(annotation => annotation.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(annotation => annotation.Anchors).WithOne().HasForeignKey(anchor => anchor.AnnotationId);
        builder.HasMany(annotation => annotation.Tags).WithOne().HasForeignKey(tie => tie.AnnotationId);
    }
}

internal sealed class AnchorMapping : IEntityTypeConfiguration<Anchor>
{
    public void Configure(EntityTypeBuilder<Anchor> builder)
    {
        builder.HasKey(anchor => new { anchor.AnnotationId, anchor.Order });
        builder.Ignore(anchor => anchor.Span);

        // No cascade: removing a passage must never take an analyst's words with it.
        builder.HasOne<Passage>().WithMany().HasForeignKey(anchor => anchor.PassageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TagMapping : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> builder)
    {
        builder.HasKey(tag => tag.Id);
        builder.HasIndex(tag => tag.Folded).IsUnique();
        builder.HasOne<Tag>().WithMany().HasForeignKey(tag => tag.ParentId);
    }
}

internal sealed class AnnotationTagMapping : IEntityTypeConfiguration<AnnotationTag>
{
    public void Configure(EntityTypeBuilder<AnnotationTag> builder)
    {
        builder.HasKey(tie => new { tie.AnnotationId, tie.TagId });
        builder.HasOne<Tag>().WithMany().HasForeignKey(tie => tie.TagId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DossierMapping : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.HasKey(dossier => dossier.Id);
        builder.Property(dossier => dossier.Version).IsConcurrencyToken();
        builder.HasMany(dossier => dossier.Items).WithOne().HasForeignKey(item => item.DossierId);
    }
}

internal sealed class DossierItemMapping : IEntityTypeConfiguration<DossierItem>
{
    public void Configure(EntityTypeBuilder<DossierItem> builder)
    {
        builder.HasKey(item => item.Id);
        builder.Ignore(item => item.Span);
        builder.HasIndex(item => new { item.DossierId, item.Order });
        builder.HasOne<Passage>().WithMany().HasForeignKey(item => item.PassageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Annotation>().WithMany().HasForeignKey(item => item.AnnotationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Finding>().WithMany().HasForeignKey(item => item.FindingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Digest>().WithMany().HasForeignKey(item => item.DigestId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxEntry>
{
    // AUTOINCREMENT: a number is never given twice, even after old rows are gone.
    public void Configure(EntityTypeBuilder<OutboxEntry> builder)
    {
        builder.ToTable("Outbox").HasKey(entry => entry.Seq);
        builder.Property(entry => entry.Seq).ValueGeneratedOnAdd().HasAnnotation("Sqlite:Autoincrement", true);
    }
}

internal sealed class LibraryFactMapping : IEntityTypeConfiguration<LibraryFact>
{
    public void Configure(EntityTypeBuilder<LibraryFact> builder) => builder.ToTable("Facts").HasKey(fact => fact.Key);
}
