using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Query;

namespace SinoRussia.Library.Naming;

/// <summary>Reads queries with the names of one search.</summary>
internal sealed record NameReading(NameTable Table, NameSwitches Switches)
{
    public NamedQuery Of(ParsedQuery query) => NameExpansion.Of(query.Text, query.Root, Table, Switches);

    /// <summary>A part of a query alone.</summary>
    public QueryNode? Of(ParsedQuery query, QueryNode part) => NameExpansion.Of(query.Text, part, Table, Switches).Root;
}
