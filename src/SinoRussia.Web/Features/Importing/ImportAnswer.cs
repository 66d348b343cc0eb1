using System.Text.Json.Serialization;

namespace SinoRussia.Web.Features.Importing;

/// <summary>Where a file stands, for the script of the import page.</summary>
/// <param name="State"><c>waiting</c>, <c>working</c>, <c>asking</c>, <c>done</c>, <c>stopped</c> or <c>failed</c>.</param>
/// <param name="Percent">Null while nobody can know.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Url">The page that shows it.</param>
internal sealed record ImportAnswer(string Id, string File, string State, int? Percent, string Words, string Url)
{
    public static ImportAnswer Of(ImportJob job)
    {
        var state = job.State;
        return new(job.Id, job.FileName, NameOf(state), ImportWords.Percent(state), ImportWords.Short(state), ImportPages.Of(job.Id));
    }

    private static string NameOf(ImportState state) => state switch
    {
        ImportState.Waiting => "waiting",
        ImportState.Working => "working",
        ImportState.Asking => "asking",
        ImportState.Done => "done",
        ImportState.Stopped => "stopped",
        _ => "failed",
    };
}

/// <summary>Why a request was refused, in words for a person.</summary>
internal sealed record ImportRefusal(string Reason);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImportAnswer))]
[JsonSerializable(typeof(ImportRefusal))]
internal sealed partial class ImportJson : JsonSerializerContext;
