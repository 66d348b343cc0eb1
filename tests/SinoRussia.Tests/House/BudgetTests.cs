using Xunit;
using Xunit.Abstractions;

namespace SinoRussia.Tests.House;

/// <summary>Small files are read whole. The numbers are printed, so that a slow drift is seen before it fails.</summary>
public sealed class BudgetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("src", ".cs", 50, 150, 350)]
    [InlineData("src", ".razor", 150, 150, 250)]
    [InlineData("tests", ".cs", 150, 250, 350)]
    public void Files_stay_within_their_budget(string top, string extension, int median, int ninetieth, int largest)
    {
        var files = Checkout.Files(top, extension).Select(file => (file.Path, Lines: file.Lines())).OrderBy(file => file.Lines).ToList();
        if (files.Count == 0) return;
        var (middle, high, most) = (At(files, 0.5), At(files, 0.9), files[^1]);
        output.WriteLine($"{top} {extension}: {files.Count} files, median {middle.Lines}, p90 {high.Lines}, largest {most.Lines} ({most.Path})");

        Assert.True(middle.Lines <= median, $"The median file has {middle.Lines} lines; {median} are allowed.");
        Assert.True(high.Lines <= ninetieth, $"A tenth of the files has more than {high.Lines} lines; {ninetieth} are allowed.");
        Assert.True(most.Lines <= largest, $"{most.Path} has {most.Lines} lines; {largest} are allowed.");
    }

    private static (string Path, int Lines) At(List<(string Path, int Lines)> files, double share) => files[(int)((files.Count - 1) * share)];
}
