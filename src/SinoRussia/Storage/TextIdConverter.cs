using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SinoRussia.Model;

namespace SinoRussia.Storage;

/// <summary>Typed ids are text in the store; said once here, for properties and for elements of lists.</summary>
internal sealed class TextIdConverter<TId>() : ValueConverter<TId, string>(id => id.Value, text => Read(text))
    where TId : struct, ITextId<TId>
{
    // An expression tree may not name a static abstract member, so it names this.
    public static TId Read(string text) => TId.From(text);
}

/// <summary>A short list of ids that is read and written whole, as a JSON array.</summary>
internal sealed class TextIdListConverter<TId>() : ValueConverter<List<TId>, string>(ids => Write(ids), text => Read(text))
    where TId : struct, ITextId<TId>
{
    public static string Write(List<TId> ids) => JsonSerializer.Serialize(ids.Select(id => id.Value));

    public static List<TId> Read(string text) => [.. JsonSerializer.Deserialize<List<string>>(text)!.Select(TId.From)];
}

internal sealed class TextIdListComparer<TId>() : ValueComparer<List<TId>>(
    (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
    ids => ids.Aggregate(0, (hash, id) => HashCode.Combine(hash, id)),
    ids => ids.ToList())
    where TId : struct, ITextId<TId>;

internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

/// <summary>Times are UTC ticks, so that they sort and compare inside SQLite.</summary>
internal sealed class UtcTicksConverter()
    : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

internal static class Conversions
{
    public static void Configure(ModelConfigurationBuilder conventions)
    {
        TextId<ReportId>(conventions);
        TextId<SectionId>(conventions);
        TextId<PassageId>(conventions);
        TextId<DigestId>(conventions);
        TextId<FindingId>(conventions);
        TextId<EvidenceId>(conventions);
        TextId<DomainId>(conventions);
        TextId<EntityId>(conventions);
        TextId<SourceId>(conventions);
        TextId<AnnotationId>(conventions);
        TextId<TagId>(conventions);
        TextId<DossierId>(conventions);
        TextId<DossierItemId>(conventions);
        TextId<SavedSearchId>(conventions);
        TextId<QueryListId>(conventions);
        TextId<NameGroupId>(conventions);
        TextId<AnalystId>(conventions);
        conventions.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        conventions.Properties<Enum>().HaveConversion<string>();
    }

    private static void TextId<TId>(ModelConfigurationBuilder conventions)
        where TId : struct, ITextId<TId>
    {
        conventions.Properties<TId>().HaveConversion<TextIdConverter<TId>>();
        conventions.Properties<List<TId>>().HaveConversion<TextIdListConverter<TId>, TextIdListComparer<TId>>();
    }
}
