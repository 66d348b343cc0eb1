using System.CommandLine;
using SinoRussia.Storage;

namespace SinoRussia.Web.Cli;

/// <summary>Options that several verbs share, made anew for each, with one wording.</summary>
internal static class VerbOptions
{
    public static Option<string?> Data() => new("--data") { Description = $"The data folder. Default: {DataFolder.Variable}, else data/local of a checkout, else the platform's folder.", HelpName = "DIR" };

    public static Option<bool> Json() => new("--json") { Description = "Answer in JSON." };

    public static Option<string?> Report(string description) => new("--report") { Description = description, HelpName = "SLUG" };

    /// <summary>The folder a call means; a relative path is taken from where the call was made.</summary>
    public static DataFolder Folder(this ParseResult call, Option<string?> data)
        => DataFolder.Locate(call.GetValue(data), Environment.GetEnvironmentVariable(DataFolder.Variable), Environment.CurrentDirectory);
}
