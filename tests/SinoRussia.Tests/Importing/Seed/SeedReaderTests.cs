using SinoRussia.Importing.Seed;
using Xunit;

namespace SinoRussia.Tests.Importing.Seed;

public sealed class SeedReaderTests
{
    [Fact]
    public void The_first_content_has_no_problems()
    {
        var outcome = SeedReader.Read(SeedFolder.Locate(AppContext.BaseDirectory)!, DateTimeOffset.UnixEpoch, CancellationToken.None);
        Assert.Empty((outcome as SeedOutcome.Malformed)?.Problems.Select(problem => problem.ToString()) ?? []);
    }
}
