using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SinoRussia.Model;

namespace SinoRussia.Storage.Mappings;

internal sealed class ArrivalMapping : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.HasKey(arrival => arrival.Number);
        builder.Property(arrival => arrival.Number).ValueGeneratedOnAdd().HasAnnotation("Sqlite:Autoincrement", true);
    }

    /// <summary>Written once: a row that is put again by a newer seed keeps the number it came with.</summary>
    public static void Number<T>(EntityTypeBuilder<T> builder)
        where T : class, IArrives
        => builder.Property(row => row.Arrived).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
}

internal sealed class PassageArrivalMapping : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> builder) => ArrivalMapping.Number(builder);
}

internal sealed class DigestArrivalMapping : IEntityTypeConfiguration<Digest>
{
    public void Configure(EntityTypeBuilder<Digest> builder) => ArrivalMapping.Number(builder);
}

internal sealed class FindingArrivalMapping : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder) => ArrivalMapping.Number(builder);
}

internal sealed class AnnotationArrivalMapping : IEntityTypeConfiguration<Annotation>
{
    public void Configure(EntityTypeBuilder<Annotation> builder) => ArrivalMapping.Number(builder);
}

internal sealed class EntityArrivalMapping : IEntityTypeConfiguration<Entity>
{
    public void Configure(EntityTypeBuilder<Entity> builder) => ArrivalMapping.Number(builder);
}

internal sealed class EventArrivalMapping : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder) => ArrivalMapping.Number(builder);
}

internal sealed class SavedSearchMapping : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder) => builder.HasKey(search => search.Id);
}

internal sealed class AskedSearchMapping : IEntityTypeConfiguration<AskedSearch>
{
    public void Configure(EntityTypeBuilder<AskedSearch> builder)
    {
        builder.HasKey(search => search.Id);
        builder.HasIndex(search => search.Sameness).IsUnique();
        builder.HasIndex(search => search.Asked);
    }
}

internal sealed class QueryListMapping : IEntityTypeConfiguration<QueryList>
{
    public void Configure(EntityTypeBuilder<QueryList> builder) => builder.HasKey(list => list.Id);
}
