using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SinoRussia.Importing;

/// <summary>Takes the caps from the configuration, where its caller has one: a verb on the command line has none unless it is given.</summary>
internal sealed class ImportingSettings(IServiceProvider provider) : IConfigureOptions<ImportingOptions>
{
    public void Configure(ImportingOptions options)
    {
        if (provider.GetService<IConfiguration>()?.GetSection(ImportingOptions.Section) is not { } section) return;
        options.MaxMarkdownBytes = Number(section, nameof(options.MaxMarkdownBytes), options.MaxMarkdownBytes);
        options.MaxDepth = Number(section, nameof(options.MaxDepth), options.MaxDepth);
        options.MaxPassages = Number(section, nameof(options.MaxPassages), options.MaxPassages);
        options.MaxTableCells = Number(section, nameof(options.MaxTableCells), options.MaxTableCells);
        if (section[nameof(options.MaxTime)] is not { Length: > 0 } time) return;
        options.MaxTime = TimeSpan.TryParse(time, CultureInfo.InvariantCulture, out var parsed) ? parsed
            : throw Wrong(nameof(options.MaxTime), "a time such as 00:01:00", time);
    }

    private static int Number(IConfigurationSection section, string key, int otherwise)
        => section[key] is not { Length: > 0 } value ? otherwise
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw Wrong(key, "a whole number", value);

    private static OptionsValidationException Wrong(string key, string wanted, string value)
        => new(ImportingOptions.Section, typeof(ImportingOptions), [$"{ImportingOptions.Section}:{key} must be {wanted}, not '{value}'."]);
}
