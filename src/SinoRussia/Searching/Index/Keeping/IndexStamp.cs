using System.Globalization;
using SinoRussia.Searching.Index.Storing;

namespace SinoRussia.Searching.Index.Keeping;

/// <summary>Whose index it is and how far it has come; committed together with the documents.</summary>
internal sealed record IndexStamp(string Schema, string DatabaseId, long AppliedSeq)
{
    public static IndexStamp? Read(IDictionary<string, string>? data)
        => data is not null && data.TryGetValue("schema", out var schema) && data.TryGetValue("databaseId", out var database)
            && data.TryGetValue("appliedSeq", out var seq) && long.TryParse(seq, CultureInfo.InvariantCulture, out var applied)
            ? new(schema, database, applied)
            : null;

    public static IndexStamp Of(string databaseId, long appliedSeq) => new(IndexFields.Schema, databaseId, appliedSeq);

    public Dictionary<string, string> Data() => new()
    {
        ["schema"] = Schema,
        ["databaseId"] = DatabaseId,
        ["appliedSeq"] = AppliedSeq.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Why this index cannot serve the database; null where it can.</summary>
    public string? WhyUnfit(string databaseId, long newestSeq)
        => Schema != IndexFields.Schema ? "it was built by another version"
            : DatabaseId != databaseId ? "it belongs to another library"
            : AppliedSeq > newestSeq ? "it is ahead of the library"
            : null;
}
