using Microsoft.Extensions.DependencyInjection;

namespace SinoRussia.Exporting;

/// <summary>
/// How is it written out? One class a format, all from the same document.
/// The one rule: no clock, no culture, no chance: same data, same bytes.
/// </summary>
public static class ExportingSetup
{
    public static IServiceCollection AddExporting(this IServiceCollection services) => services
        .AddSingleton<IExportFormat, MarkdownExport>()
        .AddSingleton<IExportFormat, DocxExport>()
        .AddSingleton<ITableFormat, CsvTable>()
        .AddSingleton<ITableFormat, XlsxTable>();
}
