using SinoRussia.Model;

namespace SinoRussia.Tests.Library;

/// <summary>The small report, with a record of each kind that can be found by its name.</summary>
internal static class RecordLibrary
{
    public static async Task<SearchableLibrary> CreateAsync()
    {
        var library = new SearchableLibrary();
        await library.InitializeAsync();
        await using (var context = library.Context())
        {
            var entity = Entity.Create(new EntityId("beidou"), "technology", "BeiDou", "A system of satellites for finding one's way.", false, null, []);
            entity.Aliases.AddRange([new(entity.Id, "ru", 0, "Бэйдоу"), new(entity.Id, "zh", 0, "北斗")]);
            var happening = Event.Create(
                "ev-radar-pact",
                PartialDate.Parse("2018-09-11"),
                null,
                new("agreement", "Radar pact signed", "Two ministers sign a pact on radars.", "Vladivostok", Confidence.High, null, [], []));
            happening.Domains.Add(new EventDomain(happening.Id, new DomainId("early-warning"), 0));
            happening.Participants.Add(new EventEntity(happening.Id, new EntityId("voronezh-radar"), 0));
            context.AddRange(entity, happening, OutboxEntry.OfAll());
            await context.SaveChangesAsync();
        }

        await library.KeepAsync();
        return library;
    }
}
