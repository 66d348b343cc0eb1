using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SinoRussia.Model;

namespace SinoRussia.Storage.Mappings;

internal sealed class NameGroupMapping : IEntityTypeConfiguration<NameGroup>
{
    public void Configure(EntityTypeBuilder<NameGroup> builder)
    {
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Version).IsConcurrencyToken();
        builder.HasMany(group => group.Names).WithOne().HasForeignKey(name => name.GroupId);
    }
}

internal sealed class GroupNameMapping : IEntityTypeConfiguration<GroupName>
{
    public void Configure(EntityTypeBuilder<GroupName> builder)
        => builder.ToTable("GroupNames").HasKey(name => new { name.GroupId, name.Order });
}
