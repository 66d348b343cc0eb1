return await SinoRussia.Web.Cli.CommandLine.RunAsync(args);
