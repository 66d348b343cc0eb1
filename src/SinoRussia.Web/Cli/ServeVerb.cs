using System.CommandLine;
using SinoRussia.Web.Hosting;

namespace SinoRussia.Web.Cli;

/// <summary>The default verb: serves the library to browsers on this computer.</summary>
internal static class ServeVerb
{
    public static Command Command()
    {
        var serve = new Command("serve", "Serves the library to browsers on this computer.");
        AddTo(serve);
        return serve;
    }

    /// <summary>Makes <paramref name="root"/> serve when no verb is given.</summary>
    public static void MakeDefault(RootCommand root) => AddTo(root);

    private static void AddTo(Command command)
    {
        var data = VerbOptions.Data();
        var urls = new Option<string>("--urls")
        {
            Description = "Address to listen on, this computer's own only; several parted by semicolons.",
            HelpName = "URL",
            DefaultValueFactory = _ => ServerSettings.DefaultUrl,
        };
        command.Options.Add(urls);
        command.Options.Add(data);
        command.SetAction((call, cancellationToken) => ServerRun.RunAsync(
            new ServerSettings(call.Folder(data), call.GetValue(urls)!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            Console.Out,
            Console.Error,
            cancellationToken));
    }
}
