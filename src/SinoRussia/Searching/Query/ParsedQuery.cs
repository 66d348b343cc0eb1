namespace SinoRussia.Searching.Query;

/// <summary>A typed query, read: the tree, what was odd about it, and how it was taken.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Root">Null where nothing is left to look for.</param>
/// <param name="Understood">The tree in words, for people.</param>
/// <param name="Mended">The tree written as a query again: reading it gives the same tree and no complaint.</param>
public sealed record ParsedQuery(
    string Text,
    QueryNode? Root,
    IReadOnlyList<Complaint> Complaints,
    string Understood,
    string Mended);
