using SinoRussia.Storage;
using SinoRussia.Web.Hosting;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

var folder = DataFolder.Locate(Option("--data"), Environment.GetEnvironmentVariable(DataFolder.Variable), Environment.CurrentDirectory);
var settings = new ServerSettings(folder, [Option("--urls") ?? ServerSettings.DefaultUrl]);
return await ServerRun.RunAsync(settings, Console.Out, Console.Error, CancellationToken.None);
