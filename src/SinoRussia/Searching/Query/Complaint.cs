namespace SinoRussia.Searching.Query;

/// <summary>What could not be taken as typed, and what was done instead. Never a refusal: the rest is searched all the same.</summary>
/// <param name="At">UTF-16 index into the typed text.</param>
public sealed record Complaint(int At, int Length, string Message);
