using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SinoRussia.Model;

namespace SinoRussia.Storage.Mappings;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.HasKey(report => report.Id);
        builder.Ignore(report => report.HasFullText);
        builder.OwnsOne(report => report.Original, original => original.HasIndex(file => file.Hash));
        builder.HasMany(report => report.Contributors).WithOne().HasForeignKey(person => person.ReportId);
    }
}

internal sealed class ContributorMapping : IEntityTypeConfiguration<Contributor>
{
    public void Configure(EntityTypeBuilder<Contributor> builder)
    {
        builder.HasKey(person => person.Id);
        builder.HasOne<Section>().WithMany().HasForeignKey(person => person.SectionId);
    }
}

internal sealed class SectionMapping : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder)
    {
        builder.HasKey(section => section.Id);
        builder.Ignore(section => section.FullTitle);
        builder.HasOne<Report>().WithMany().HasForeignKey(section => section.ReportId);
        builder.HasOne<Section>().WithMany().HasForeignKey(section => section.ParentId);
        builder.HasIndex(section => new { section.ReportId, section.Order });
        builder.HasIndex(section => new { section.ChapterId, section.Slug });
    }
}

internal sealed class PassageMapping : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> builder)
    {
        builder.HasKey(passage => passage.Id);
        builder.Ignore(passage => passage.Locator);
        builder.HasOne<Report>().WithMany().HasForeignKey(passage => passage.ReportId);
        builder.HasOne<Section>().WithMany().HasForeignKey(passage => passage.SectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(passage => new { passage.ReportId, passage.Order }).IsUnique();
        builder.HasIndex(passage => new { passage.ChapterId, passage.Order });
    }
}

internal sealed class DigestMapping : IEntityTypeConfiguration<Digest>
{
    public void Configure(EntityTypeBuilder<Digest> builder)
    {
        builder.HasKey(digest => digest.Id);
        builder.HasOne<Report>().WithMany().HasForeignKey(digest => digest.ReportId);
        builder.HasOne<Section>().WithMany().HasForeignKey(digest => digest.ChapterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(digest => new { digest.ChapterId, digest.Order });
    }
}

internal sealed class SynopsisPointMapping : IEntityTypeConfiguration<SynopsisPoint>
{
    public void Configure(EntityTypeBuilder<SynopsisPoint> builder)
    {
        builder.HasKey(point => point.Key);
        builder.HasOne<Report>().WithMany().HasForeignKey(point => point.ReportId);
    }
}
