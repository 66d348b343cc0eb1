using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>What is known of a whole index without looking at its texts is held against counting them.</summary>
public sealed class EverythingTests
{
    [Fact]
    public void All_texts_and_their_values_are_counted_as_one_by_one_after_every_change()
    {
        using var index = new TemporaryIndex();
        for (var change = 0; change < 4; change++)
        {
            for (var i = 0; i < 200; i++)
            {
                var id = (change * 150) + i;
                index.Writing.Put(new(id % 3 == 0 ? DocumentType.Finding : DocumentType.Passage, $"{id}", $"text {id} of {change}")
                {
                    Report = new($"report-{id % 7}", "A report"),
                    Domains = [.. Enumerable.Range(0, id % 4).Select(domain => new Named($"domain-{domain}", "A domain"))],
                    Year = id % 5 == 0 ? null : 2000 + (id % 6),
                });
            }

            if (change > 1) index.Writing.Delete(DocumentType.Passage, $"{change}");
            index.Writing.Refresh();
            using var view = index.Writing.OpenView();
            var whole = view.Search(new(new EverythingNode(default), 0, 30), CancellationToken.None);

            // To be told of what is new is another question, which is answered by going through all texts.
            var counted = view.Search(new(new EverythingNode(default), 0, 30) { Since = 1 }, CancellationToken.None);
            Assert.Equal((counted.Total, counted.Unfiltered, view.Size), (whole.Total, whole.Unfiltered, whole.Total));
            Assert.Equal(counted.Facets, whole.Facets);
            Assert.Equal(counted.Hits, whole.Hits);
            Assert.Equal(5, view.Search(new(new EverythingNode(default), 0, 5), CancellationToken.None).Hits.Count);
        }
    }
}
