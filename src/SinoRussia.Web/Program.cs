using SinoRussia.Storage;
using SinoRussia.Web.Hosting;

var folder = DataFolder.Locate(null, Environment.GetEnvironmentVariable(DataFolder.Variable), Environment.CurrentDirectory);
var url = Environment.GetEnvironmentVariable("SINORUSSIA_URLS") ?? ServerSettings.DefaultUrl;
return await ServerRun.RunAsync(new ServerSettings(folder, [url]), Console.Out, Console.Error, CancellationToken.None);
