using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using SinoRussia.Web.Tests.Cli;

namespace SinoRussia.Web.Tests.Killing;

/// <summary>Runs verbs that write and can kill all of them at once.</summary>
internal sealed class KillableVerbs(string folder)
{
    private readonly ConcurrentDictionary<Process, bool> _running = new();
    private volatile bool _isOver;

    /// <summary>
    /// The line that the verb printed, which is its acknowledgement even if it was killed right after; null when it was killed before.
    /// </summary>
    public async Task<JsonElement?> RunAsync(params string[] words)
    {
        using var verb = ProgramRun.Start([.. words, "--json", "--data", folder]);
        _running.TryAdd(verb, true);
        if (_isOver) Kill(verb);
        var errors = verb.StandardError.ReadToEndAsync();
        var answer = await verb.StandardOutput.ReadToEndAsync();
        await verb.WaitForExitAsync();
        _running.TryRemove(verb, out _);
        if (answer.EndsWith('\n')) return JsonDocument.Parse(answer).RootElement;
        return _isOver ? null : throw new InvalidOperationException($"{words[0]} failed: {await errors}");
    }

    public void KillAll()
    {
        _isOver = true;
        foreach (var verb in _running.Keys) Kill(verb);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }
    }
}
