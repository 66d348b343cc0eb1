namespace SinoRussia.Model;

/// <summary>A file kept byte for byte under its own hash.</summary>
/// <param name="Hash">SHA-256 of the bytes, 64 lower-case hexadecimal digits; also its name in <c>originals/</c>.</param>
/// <param name="FileName">The name it was given with, for people only: never a path.</param>
/// <param name="Format">The reader's name, such as <c>markdown</c>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Received">When it was imported.</param>
public sealed record Original(string Hash, string FileName, string Format, long Length, DateTimeOffset Received);
