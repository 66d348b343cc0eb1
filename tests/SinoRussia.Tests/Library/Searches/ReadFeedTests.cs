using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Searches;
using SinoRussia.Model;
using Xunit;

namespace SinoRussia.Tests.Library.Searches;

public sealed class ReadFeedTests(TwoReports reports) : IClassFixture<TwoReports>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The "must" of RFC 4287, 4.1.1 and 4.1.2, that concern a feed of texts.</summary>
    [Fact]
    public async Task A_feed_has_what_the_standard_wants()
    {
        var feed = await FeedAsync("missile");
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var name in (string[])["id", "title", "updated"]) Assert.Single(part.Elements(Atom + name));
            Assert.StartsWith("urn:uuid:", part.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParseExact(part.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
            Assert.All(part.Elements(Atom + "link"), link => Assert.True(Uri.IsWellFormedUriString(link.Attribute("href")!.Value, UriKind.Absolute)));
            Assert.Single(part.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
        }

        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self" && link.Attribute("href")!.Value == "http://127.0.0.1:5080/self");
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var ids = feed.Descendants(Atom + "id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(10, feed.Elements(Atom + "entry").Count());
    }

    [Fact]
    public async Task A_feed_begins_with_what_came_last_and_is_as_new_as_it()
    {
        var feed = await FeedAsync("missile");
        var times = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
        Assert.Equal(times[0], feed.Element(Atom + "updated")!.Value);
        Assert.Equal("annotation", feed.Element(Atom + "entry")!.Element(Atom + "category")!.Attribute("term")!.Value);
    }

    [Fact]
    public async Task A_feed_read_twice_is_the_same_and_is_no_look()
    {
        var id = await SaveAsync("radar");
        var first = await ReadAsync(id);
        Assert.Equal(first, await ReadAsync(id));
        await using var context = reports.Library.Context();
        var saved = await context.SavedSearches.SingleAsync(row => row.Id == id);
        Assert.Equal(saved.Created, saved.Looked);
    }

    [Fact]
    public async Task A_feed_without_entries_is_as_new_as_the_saved_search()
    {
        var feed = await FeedAsync("Antarctica");
        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.NotEmpty(feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task A_search_that_is_not_there_has_no_feed()
        => Assert.Null(await reports.Library.Get<ReadFeed>().RunAsync(new("none"), "/self", "/page", CancellationToken.None));

    private async Task<SavedSearchId> SaveAsync(string query)
        => Assert.IsType<SavedOutcome.Changed>(await reports.Library.Get<SaveSearch>().RunAsync("Watched & <named>", new(query), CancellationToken.None)).Search;

    private async Task<byte[]> ReadAsync(SavedSearchId id) => (await reports.Library.Get<ReadFeed>().RunAsync(id, "/self", "/page", CancellationToken.None))!.Value.ToArray();

    private async Task<XElement> FeedAsync(string query) => XDocument.Parse(System.Text.Encoding.UTF8.GetString(await ReadAsync(await SaveAsync(query)))).Root!;
}
