using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SinoRussia.Model;

namespace SinoRussia.Storage.Mappings;

internal sealed class FindingMapping : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.HasKey(finding => finding.Id);
        builder.HasOne<Report>().WithMany().HasForeignKey(finding => finding.ReportId);
        builder.HasOne<Section>().WithMany().HasForeignKey(finding => finding.ChapterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(finding => finding.Domains).WithOne().HasForeignKey(tie => tie.FindingId);
        builder.HasMany(finding => finding.Entities).WithOne().HasForeignKey(tie => tie.FindingId);
        builder.HasMany(finding => finding.Evidence).WithOne().HasForeignKey(evidence => evidence.FindingId);
        builder.HasIndex(finding => new { finding.ReportId, finding.Order });
    }
}

internal sealed class FindingDomainMapping : IEntityTypeConfiguration<FindingDomain>
{
    public void Configure(EntityTypeBuilder<FindingDomain> builder)
    {
        builder.HasKey(tie => new { tie.FindingId, tie.DomainId });
        builder.HasOne<CooperationDomain>().WithMany().HasForeignKey(tie => tie.DomainId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FindingEntityMapping : IEntityTypeConfiguration<FindingEntity>
{
    public void Configure(EntityTypeBuilder<FindingEntity> builder)
    {
        builder.HasKey(tie => new { tie.FindingId, tie.EntityId });
        builder.HasOne<Entity>().WithMany().HasForeignKey(tie => tie.EntityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.HasKey(evidence => evidence.Id);
        builder.HasMany(evidence => evidence.Passages).WithOne().HasForeignKey(tie => tie.EvidenceId);
    }
}

internal sealed class EvidencePassageMapping : IEntityTypeConfiguration<EvidencePassage>
{
    public void Configure(EntityTypeBuilder<EvidencePassage> builder)
    {
        builder.HasKey(tie => new { tie.EvidenceId, tie.PassageId });
        builder.HasOne<Passage>().WithMany().HasForeignKey(tie => tie.PassageId).OnDelete(DeleteBehavior.Restrict);
    }
}
