using SinoRussia.Searching.Query;
using SinoRussia.Tests.Searching.Specs;
using Xunit;

namespace SinoRussia.Tests.Searching.Query;

public sealed class QuerySpecTests
{
    public static TheoryData<string, string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var heading in new[] { "Words and phrases", "Questions", "Shapes of words", "Near each other", "AND, OR, NOT and groups", "Fields", "Dates" })
        {
            foreach (var row in SpecTable.Rows("Query.md", heading)) data.Add(row[0], row[1], row[2], row[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_manual_says_what_happens(string typed, string understood, string mended, string complaint)
    {
        var query = QueryParser.Parse(typed);

        Assert.Equal(understood, query.Understood);
        Assert.Equal(mended, query.Mended);
        Assert.Equal(complaint, string.Join(' ', query.Complaints.Select(c => c.Message)));
    }
}
