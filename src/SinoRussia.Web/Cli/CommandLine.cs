using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Microsoft.Extensions.Options;
using SinoRussia.Library;

namespace SinoRussia.Web.Cli;

/// <summary>
/// The program's verbs. Standard output carries only the answer; progress and messages go to standard error. A new verb is one
/// file and one line here.
/// </summary>
public static class CommandLine
{
    /// <summary>The verbs in the order of the help.</summary>
    internal static RootCommand Root()
    {
        var root = new RootCommand("SinoRussia, a research knowledge base. Without a verb it serves the library.");
        var serve = ServeVerb.Command();
        root.Subcommands.Add(serve);
        root.Subcommands.Add(ImportVerb.Command());
        root.Subcommands.Add(ReportsVerb.Command());
        root.Subcommands.Add(ShowVerb.Command());
        root.Subcommands.Add(AnnotateVerb.Command());
        root.Subcommands.Add(AnnotationsVerb.Command());
        root.Subcommands.Add(ExportVerb.Command());
        root.Subcommands.Add(SearchVerb.Command());
        root.Subcommands.Add(LikeVerb.Command());
        root.Subcommands.Add(ReindexVerb.Command());
        root.Subcommands.Add(DoctorVerb.Command());
        ServeVerb.MakeDefault(root);
        return root;
    }

    /// <summary>Runs one call and gives the exit code: 0 done, 1 refused or failed, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // Chinese and Russian must come out whole whatever the console's code page is.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0 || parsed.Action is not ParseErrorAction)
            return await AtTheEdgeAsync(parsed);

        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync($"Try: {parsed.CommandResult.Command.Name} --help");
        return ExitCode.Usage;
    }

    /// <summary>
    /// Expected outcomes are values; what is caught here is a setting or a disk that a person can mend, said in one line, or a bug, said in full.
    /// </summary>
    private static async Task<int> AtTheEdgeAsync(ParseResult parsed)
    {
        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) };
        try
        {
            return await parsed.InvokeAsync(settings);
        }
        catch (OperationCanceledException)
        {
            return await Answer.RefusedAsync("Stopped before it was done; nothing was half done.");
        }
        catch (OptionsValidationException wrong)
        {
            return await Answer.RefusedAsync(string.Join(' ', wrong.Failures));
        }
        catch (Exception failure) when (DiskFault.WordsOf(failure) is not null)
        {
            return await Answer.RefusedAsync($"The disk refused: {DiskFault.WordsOf(failure)}. What was answered before stands, nothing else was changed. Free space or give the program the right to write there, then try again.");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return await Answer.RefusedAsync($"It failed: {failure.Message}\n{failure}");
        }
    }
}
