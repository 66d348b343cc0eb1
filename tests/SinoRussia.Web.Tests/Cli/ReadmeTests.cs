using System.CommandLine.Help;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SinoRussia.Importing;
using SinoRussia.Library;
using SinoRussia.Storage;
using SinoRussia.Web.Cli;
using SinoRussia.Web.Features.Importing;
using SinoRussia.Web.Hosting;
using Xunit;

namespace SinoRussia.Web.Tests.Cli;

/// <summary>The README is the manual: a verb or an option that it does not tell is missing, one that it invents is too.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] EveryVerbs = ["--data"];

    public static TheoryData<string> Verbs { get; } = [.. CommandLine.Root().Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)];

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

    /// <summary>An options class is what the server validates at its start.</summary>
    [Fact]
    public async Task Each_option_of_the_server_is_in_the_readme()
    {
        var registered = new List<ServiceDescriptor>();
        var folder = Directory.CreateTempSubdirectory("sinorussia-readme-");
        try
        {
            // Building says what is registered; nothing is started.
            await Server.Build(new ServerSettings(new DataFolder(folder.FullName), ["http://127.0.0.1:0"]), registered.AddRange).DisposeAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var classes = registered.Select(service => service.ServiceType)
            .Where(type => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(IValidateOptions<>))
            .Select(type => type.GenericTypeArguments[0]).Where(type => type.Assembly.GetName().Name!.StartsWith("SinoRussia", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Contains(typeof(ImportLimits), classes);
        Assert.Contains(typeof(ImportingOptions), classes);
        Assert.Contains(typeof(PublicAddress), classes);
        var told = OptionName().Matches(File.ReadAllText(Readme())).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(classes.SelectMany(type => type.GetProperties()).Where(option => option.CanWrite).Select(option => option.Name).Except(told));
    }

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

    /// <summary>A name in code marks, with or without its section: <c>Importing:Keep</c>, <c>SINORUSSIA_Importing__Keep</c>.</summary>
    [GeneratedRegex("`([A-Za-z_]+(:|__))?(?<name>[A-Z][A-Za-z]+)`", RegexOptions.None, 1000)]
    private static partial Regex OptionName();
}
