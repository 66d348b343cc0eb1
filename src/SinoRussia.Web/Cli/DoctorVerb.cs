using System.CommandLine;
using System.Text.Json.Serialization;
using SinoRussia.Library;

namespace SinoRussia.Web.Cli;

/// <summary>Looks for damage and says what to do. 0: clean; 1: something is wrong.</summary>
internal static class DoctorVerb
{
    public static Command Command()
    {
        var data = VerbOptions.Data();
        var json = VerbOptions.Json();
        var doctor = new Command("doctor", "Looks for damage and says what to do.") { data, json };
        doctor.SetAction((call, cancellationToken) => VerbHost.RunAsync(
            call.Folder(data),
            async (host, cancel) => await RunAsync(await host.Get<CheckLibrary>().RunAsync(cancel), call.GetValue(json)),
            cancellationToken));
        return doctor;
    }

    private static async Task<int> RunAsync(Diagnosis diagnosis, bool json)
    {
        if (json) await Answer.JsonAsync(new DoctorAnswer(diagnosis.IsClean, diagnosis), DoctorJson.Default.DoctorAnswer);
        else await TextAsync(diagnosis);
        return diagnosis.IsClean ? ExitCode.Done : await Answer.RefusedAsync($"{diagnosis.Troubles.Count} found; see the answer.");
    }

    private static async Task TextAsync(Diagnosis diagnosis)
    {
        await Answer.TextAsync($"Looked at {diagnosis.Reports} reports, {diagnosis.Passages} passages, {diagnosis.Annotations} notes, {diagnosis.Originals} originals, the index.");
        if (diagnosis.SeedVersion is { } version) await Answer.TextAsync($"The first content is there, version {version}.");
        if (diagnosis.UnnamedOriginals > 0)
            await Answer.TextAsync($"{diagnosis.UnnamedOriginals} files in originals/ belong to imports that were never finished; they may be deleted.");
        if (diagnosis.Leftovers > 0)
            await Answer.TextAsync($"{diagnosis.Leftovers} temporary files in incoming/ and originals/ were left by a program that was killed; they may be deleted.");
        if (diagnosis.IsClean) await Answer.TextAsync("Nothing is wrong.");
        foreach (var trouble in diagnosis.Troubles)
            await Answer.TextAsync($"{trouble.Kind} ({trouble.Subject}): {trouble.Message} {trouble.Advice}");
    }
}

/// <summary>The verb's JSON: <c>{clean, diagnosis: {reports, passages, …, troubles: [{kind, subject, message, advice}]}}</c>.</summary>
internal sealed record DoctorAnswer(bool Clean, Diagnosis Diagnosis);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DoctorAnswer))]
internal sealed partial class DoctorJson : JsonSerializerContext;
