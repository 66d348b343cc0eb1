using System.Text.Json.Serialization;
using SinoRussia.Library.Alike;

namespace SinoRussia.Web.Cli;

/// <summary>The answer of <c>like</c> as JSON: the text itself, what it is about, and what is like it, with the words they share.</summary>
internal sealed record LikeAnswer(FoundHit Subject, IReadOnlyList<string> Words, IReadOnlyList<LikeHit> OtherReports, IReadOnlyList<LikeHit> SameReport)
{
    public static LikeAnswer Of(AlikeAnswer found)
        => new(FoundHit.Of(found.Subject), found.Words, [.. found.Elsewhere.Select(LikeHit.Of)], [.. found.Here.Select(LikeHit.Of)]);
}

internal sealed record LikeHit(FoundHit Hit, IReadOnlyList<string> Shared)
{
    public static LikeHit Of(AlikeHit alike) => new(FoundHit.Of(alike.Hit), alike.Shared);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LikeAnswer))]
internal sealed partial class LikeJson : JsonSerializerContext;
