namespace SinoRussia.Tests.House;

/// <summary>
/// The plan of the house as data. An arrow goes down, never up, never sideways between crafts; the model is no craft, so its
/// floor-mate may name it.
/// </summary>
internal static class HousePlan
{
    private static readonly string[] Crafts = ["Importing", "Storage", "Searching", "Anchoring", "Citing", "Exporting"];

    /// <summary>The rooms each room of the core may name besides itself.</summary>
    public static IReadOnlyDictionary<string, string[]> MayName { get; } = new Dictionary<string, string[]>
    {
        ["Text"] = [],
        ["Model"] = ["Text"],
        ["Markup"] = ["Text", "Model"],
        ["Importing"] = ["Text", "Model", "Markup"],
        ["Storage"] = ["Text", "Model", "Markup"],
        ["Searching"] = ["Text", "Model", "Markup"],
        ["Anchoring"] = ["Text", "Model", "Markup"],
        ["Citing"] = ["Text", "Model", "Markup"],
        ["Exporting"] = ["Text", "Model", "Markup"],
        ["Library"] = ["Text", "Model", "Markup", .. Crafts],
    };

    /// <summary>Each vendor library and the only places that may name it, as path prefixes.</summary>
    public static IReadOnlyDictionary<string, string[]> Owners { get; } = new Dictionary<string, string[]>
    {
        ["Markdig"] = ["src/SinoRussia/Markup/"],
        ["YamlDotNet"] = ["src/SinoRussia/Importing/"],
        ["Lucene"] = ["src/SinoRussia/Searching/Index/"],
        ["CsvHelper"] = ["src/SinoRussia/Exporting/"],
        ["DocumentFormat.OpenXml"] = ["src/SinoRussia/Exporting/", "src/SinoRussia/Importing/"],
        ["Microsoft.EntityFrameworkCore"] = ["src/SinoRussia/Storage/", "src/SinoRussia/Library/"],
        ["Microsoft.Data.Sqlite"] = ["src/SinoRussia/Storage/", "src/SinoRussia/Library/"],
        ["Microsoft.AspNetCore"] = ["src/SinoRussia.Web/"],
        ["System.CommandLine"] = ["src/SinoRussia.Web/Cli/", "src/SinoRussia.Web/Program.cs"],
        ["Spectre.Console"] = ["src/SinoRussia.Web/Cli/"],
        ["System.Net.Sockets"] = ["src/SinoRussia.Web/"],
        ["System.Net.Http"] = ["src/SinoRussia.Web/"],
    };

    /// <summary>Rooms that the web may name outside its hosting and command line: what one can do, and the words for it.</summary>
    public static string[] OpenToPages { get; } = ["Library", "Model", "Text"];
}
