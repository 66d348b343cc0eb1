namespace SinoRussia.Library.Alike;

/// <summary>Texts that say what another one says.</summary>
/// <param name="Text">The text itself, whole.</param>
/// <param name="Subject">Where it stands.</param>
/// <param name="Words">What it is about: the words and names others are looked for by, the most telling first.</param>
/// <param name="Elsewhere">In other reports, the most alike first.</param>
/// <param name="Here">In its own report.</param>
/// <param name="Unready">Why nothing could be searched; null where it could.</param>
public sealed record AlikeAnswer(
    string Text, SearchHit Subject, IReadOnlyList<string> Words, IReadOnlyList<AlikeHit> Elsewhere, IReadOnlyList<AlikeHit> Here, string? Unready);

/// <param name="Shared">What makes it alike, in its own writing, the most telling first.</param>
public sealed record AlikeHit(SearchHit Hit, IReadOnlyList<string> Shared);
