using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SinoRussia.Model;

namespace SinoRussia.Storage.Mappings;

internal sealed class CooperationDomainMapping : IEntityTypeConfiguration<CooperationDomain>
{
    public void Configure(EntityTypeBuilder<CooperationDomain> builder)
    {
        builder.ToTable("Domains").HasKey(domain => domain.Id);
        builder.HasOne<CooperationDomain>().WithMany().HasForeignKey(domain => domain.ParentId);
    }
}

internal sealed class EntityMapping : IEntityTypeConfiguration<Entity>
{
    public void Configure(EntityTypeBuilder<Entity> builder)
    {
        builder.HasKey(entity => entity.Id);
        builder.HasMany(entity => entity.Aliases).WithOne().HasForeignKey(alias => alias.EntityId);
        builder.HasMany(entity => entity.Domains).WithOne().HasForeignKey(tie => tie.EntityId);
        builder.HasMany(entity => entity.Mentions).WithOne().HasForeignKey(mention => mention.EntityId);
    }
}

internal sealed class EntityAliasMapping : IEntityTypeConfiguration<EntityAlias>
{
    public void Configure(EntityTypeBuilder<EntityAlias> builder)
        => builder.HasKey(alias => new { alias.EntityId, alias.Language, alias.Order });
}

internal sealed class EntityDomainMapping : IEntityTypeConfiguration<EntityDomain>
{
    public void Configure(EntityTypeBuilder<EntityDomain> builder)
    {
        builder.HasKey(tie => new { tie.EntityId, tie.DomainId });
        builder.HasOne<CooperationDomain>().WithMany().HasForeignKey(tie => tie.DomainId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EntityMentionMapping : IEntityTypeConfiguration<EntityMention>
{
    public void Configure(EntityTypeBuilder<EntityMention> builder)
    {
        builder.ToTable("EntityMentions").HasKey(mention => new { mention.EntityId, mention.ChapterId });
        builder.HasOne<Section>().WithMany().HasForeignKey(mention => mention.ChapterId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EventMapping : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.HasKey(happening => happening.Id);
        builder.HasMany(happening => happening.Domains).WithOne().HasForeignKey(tie => tie.EventId);
        builder.HasMany(happening => happening.Participants).WithOne().HasForeignKey(tie => tie.EventId);
        builder.HasIndex(happening => happening.Start);
    }
}

internal sealed class EventDomainMapping : IEntityTypeConfiguration<EventDomain>
{
    public void Configure(EntityTypeBuilder<EventDomain> builder)
    {
        builder.HasKey(tie => new { tie.EventId, tie.DomainId });
        builder.HasOne<CooperationDomain>().WithMany().HasForeignKey(tie => tie.DomainId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EventEntityMapping : IEntityTypeConfiguration<EventEntity>
{
    public void Configure(EntityTypeBuilder<EventEntity> builder)
    {
        builder.ToTable("EventEntities").HasKey(tie => new { tie.EventId, tie.EntityId });
        builder.HasOne<Entity>().WithMany().HasForeignKey(tie => tie.EntityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SeriesMapping : IEntityTypeConfiguration<Series>
{
    public void Configure(EntityTypeBuilder<Series> builder)
    {
        builder.HasKey(series => series.Id);
        builder.HasMany(series => series.Points).WithOne().HasForeignKey(point => point.SeriesId);
    }
}

internal sealed class SeriesPointMapping : IEntityTypeConfiguration<SeriesPoint>
{
    public void Configure(EntityTypeBuilder<SeriesPoint> builder)
        => builder.ToTable("SeriesPoints").HasKey(point => new { point.SeriesId, point.Order });
}

internal sealed class SourceDocumentMapping : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> builder)
    {
        builder.HasKey(document => document.Id);
        builder.HasOne<Report>().WithMany().HasForeignKey(document => document.ReportId);
    }
}

internal sealed class RelatedReportMapping : IEntityTypeConfiguration<RelatedReport>
{
    public void Configure(EntityTypeBuilder<RelatedReport> builder)
    {
        builder.HasKey(related => related.Id);
        builder.HasOne<Report>().WithMany().HasForeignKey(related => related.ReportId);
    }
}
