using Lucene.Net.Documents;
using Lucene.Net.Index;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>The names and shapes of Lucene's fields.</summary>
internal static class IndexFields
{
    /// <summary>Moves when fields or analysis change: an index of another schema is rebuilt.</summary>
    public const string Schema = "10";

    /// <summary><c>type:id</c> as a term to delete by; as a doc value to read hits from, the short key.</summary>
    public const string Key = "key";

    /// <summary>The number of a text's words, for ranking.</summary>
    public const string Length = "length";

    public const string Text = "text";
    public const string TextExact = "text_exact";
    public const string Title = "title";
    public const string TitleExact = "title_exact";

    /// <summary>What records are called, a term for each name; see <see cref="Ranking.Records"/>.</summary>
    public const string Called = "called";

    /// <summary>Words with positions and lengths, for ranking.</summary>
    public static readonly FieldType Ranked = Words(norms: true);

    /// <summary>Words with positions, without lengths.</summary>
    public static readonly FieldType Unranked = Words(norms: false);

    public static bool IsOfText(string field) => field is Text or TextExact;

    /// <summary>The field whose norms say how long a heading is: both forms of a word stand in the same one.</summary>
    public static string LengthsOf(string field) => field == TitleExact ? Title : field;

    /// <summary>Where a word is looked for: a stem that is its word's only form stands among the exact forms of the text.</summary>
    public static Term TermOf(string field, string word) => new(field == Text && OneForm.Has(word) ? TextExact : field, word);

    /// <summary>One letter for the type, and the id.</summary>
    public static string ShortKey(DocumentType type, string id) => (char)('A' + (int)type) + id;

    public static (DocumentType Type, string Id) ReadKey(string key) => ((DocumentType)(key[0] - 'A'), key[1..]);

    /// <summary>Terms that are compared whole: which documents have them and no more.</summary>
    public static readonly FieldType Whole = WholeTerms();

    /// <summary>The terms that a facet is counted and filtered by.</summary>
    public static string Of(FacetField facet) => "f_" + facet.ToString().ToLowerInvariant();

    /// <summary>Where the names of a field are kept as whole terms.</summary>
    public static string Names(QueryField field) => field switch
    {
        QueryField.Type => Of(FacetField.Type),
        QueryField.Report => Of(FacetField.Report),
        QueryField.Chapter => "chapter",
        QueryField.Domain => Of(FacetField.Domain),
        QueryField.Perspective => Of(FacetField.Perspective),
        QueryField.Year => Of(FacetField.Year),
        _ => field.ToString().ToLowerInvariant(),
    };

    /// <summary>Where the words of a field are kept, a term each; null for those whose names are kept in full or only compared whole.</summary>
    public static string? Words(QueryField field, Form form) => field == QueryField.Title ? form == Form.Stem ? Title : TitleExact : null;

    /// <summary>
    /// Where the names of a field are kept in full, folded, a term for all names of one thing; null for fields without. Their words are found by
    /// reading the dictionary: a report's title is one term there, and would be a hundred postings for each of its passages.
    /// </summary>
    public static string? NamesInFull(QueryField field)
        => field is QueryField.Author or QueryField.Report or QueryField.Chapter or QueryField.Domain or QueryField.Entity ? field.ToString().ToLowerInvariant() + "_names" : null;

    private static FieldType Words(bool norms)
    {
        var type = new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = !norms,
            IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        };
        type.Freeze();
        return type;
    }

    private static FieldType WholeTerms()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }
}
