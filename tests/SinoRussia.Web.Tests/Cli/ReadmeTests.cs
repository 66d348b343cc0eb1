using System.CommandLine.Help;
using System.Text.RegularExpressions;
using SinoRussia.Importing;
using SinoRussia.Web.Cli;
using SinoRussia.Web.Features.Importing;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>The README is the manual: a verb or an option that it does not tell is missing, one that it invents is too.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] EveryVerbs = ["--data"];

    public static TheoryData<string> Verbs { get; } = [.. CommandLine.Root().Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)];

    public static TheoryData<string> Limits { get; } = [nameof(ImportLimits.MaxUploadBytes), .. typeof(ImportingOptions).GetProperties().Select(limit => limit.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Each_verb_is_in_the_readme_with_exactly_its_options(string name)
    {
        var verb = CommandLine.Root().Subcommands.Single(verb => verb.Name == name);
        var row = Rows().SingleOrDefault(row => row.Name == name).Words;
        Assert.True(row is not null, $"The README tells nothing about the verb “{name}”.");
        var told = Option().Matches(row).Select(match => match.Value).Distinct();
        var there = verb.Options.Where(option => option is not HelpOption && !option.Hidden).Select(option => option.Name).Except(EveryVerbs);
        Assert.Equal(there.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Each_verb_and_option_has_a_description_for_its_help(string name)
    {
        var verb = CommandLine.Root().Subcommands.Single(verb => verb.Name == name);
        Assert.False(string.IsNullOrWhiteSpace(verb.Description));
        Assert.All(verb.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{name} {option.Name}"));
        Assert.All(verb.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), $"{name} {argument.Name}"));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Each_verb_takes_a_data_folder(string name)
        => Assert.Contains(CommandLine.Root().Subcommands.Single(verb => verb.Name == name).Options, option => option.Name == "--data");

    [Theory]
    [MemberData(nameof(Limits))]
    public void Each_limit_of_an_import_is_in_the_readme_by_its_variable(string name)
        => Assert.Contains($"| `SINORUSSIA_Importing__{name}` |", File.ReadAllText(Readme()), StringComparison.Ordinal);

    /// <summary>The rows of the table of verbs: the first cell is the call in code marks.</summary>
    private static IEnumerable<(string Name, string Words)> Rows() => File.ReadLines(Readme())
        .Select(line => Row().Match(line)).Where(match => match.Success)
        .Select(match => (match.Groups["name"].Value, match.Groups["words"].Value));

    private static string Readme()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SinoRussia.sln"))) return Path.Combine(folder.FullName, "README.md");
        }

        throw new InvalidOperationException("The tests do not run from a checkout.");
    }

    [GeneratedRegex(@"^\| `(?<name>[a-z]+)(?<words>[^`]*)`", RegexOptions.None, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"--[a-z-]+", RegexOptions.None, 1000)]
    private static partial Regex Option();
}
