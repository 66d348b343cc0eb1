using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SinoRussia.Importing;
using Xunit;

namespace SinoRussia.Web.Tests.Hosting;

public sealed class ImportingSettingsTests
{
    [Fact]
    public void Each_cap_that_its_messages_name_can_be_set()
    {
        var options = Options(("MaxMarkdownBytes", "2048"), ("MaxDepth", "7"), ("MaxPassages", "8"), ("MaxTableCells", "9"), ("MaxTime", "00:00:05"));
        Assert.Equal(
            (2048, 7, 8, 9, TimeSpan.FromSeconds(5)),
            (options.MaxMarkdownBytes, options.MaxDepth, options.MaxPassages, options.MaxTableCells, options.MaxTime));
        Assert.Equal(new ImportingOptions().MaxDepth, Options().MaxDepth);
    }

    [Theory]
    [InlineData("MaxDepth", "1000", "Importing:MaxDepth must lie between 1 and 100")]
    [InlineData("MaxDepth", "many", "Importing:MaxDepth must be a whole number, not 'many'.")]
    [InlineData("MaxTime", "soon", "Importing:MaxTime must be a time such as 00:01:00, not 'soon'.")]
    public void What_is_no_cap_is_refused_by_its_name(string key, string value, string reason)
        => Assert.Contains(reason, Assert.Throws<OptionsValidationException>(() => Options((key, value))).Message, StringComparison.Ordinal);

    private static ImportingOptions Options(params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationManager());
        services.AddSingleton(TimeProvider.System);
        services.AddImporting();
        using var provider = services.BuildServiceProvider();
        foreach (var (key, value) in settings) provider.GetRequiredService<IConfiguration>()["Importing:" + key] = value;
        return provider.GetRequiredService<IOptions<ImportingOptions>>().Value;
    }
}
