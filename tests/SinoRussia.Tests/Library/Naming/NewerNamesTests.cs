using SinoRussia.Library;
using SinoRussia.Library.Naming;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Naming;

public sealed class NewerNamesTests
{
    [Fact]
    public async Task A_newer_first_content_brings_its_names_and_keeps_what_the_analyst_changed()
    {
        using var library = new ReseededLibrary();
        await library.InitializeAsync();
        var id = new NameGroupId("beidou");
        Assert.IsType<NameOutcome.Changed>(await library.Get<SaveNames>().RunAsync(id, new NameDraft([("en", "Big Dipper")], ["Compass"], 0), CancellationToken.None));
        Assert.DoesNotContain("Beidou-3", await AlsoAsync(library));

        library.Seed.Change("entities.yaml", "en: [BDS, Compass]", "en: [BDS, Compass, Beidou-3]");
        Assert.IsType<LoadSeedOutcome.Loaded>(await library.LoadAsync());
        var also = await AlsoAsync(library);
        Assert.Contains("Бэйдоу", also);
        Assert.Contains("Big Dipper", also);
        Assert.DoesNotContain("Compass", also);
        Assert.Contains((await library.Get<ListNames>().OneAsync(id, CancellationToken.None))!.Names, name => name is { Name: "Beidou-3", IsSeed: true, IsOff: false });
    }

    private static async Task<List<string>> AlsoAsync(ReseededLibrary library)
    {
        await library.Get<KeepIndex>().RunAsync(anew: false, null, CancellationToken.None);
        return [.. (await library.Get<SearchLibrary>().RunAsync(new SearchQuestion("北斗"), CancellationToken.None)).Also.Select(also => also.Name)];
    }
}
