using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>
/// Lays a document out in Lucene's fields. Each thread has one, whose fields and streams it fills anew: making them cost more than
/// reading the text.
/// </summary>
internal sealed class LuceneDocument
{
    [ThreadStatic]
    private static LuceneDocument? mine;

    private readonly List<IIndexableField> fields = [];
    private readonly Dictionary<string, WholeTerms> wholes = new(StringComparer.Ordinal);
    private readonly Words text = new(IndexFields.Text, IndexFields.TextExact, isText: true);
    private readonly Words title = new(IndexFields.Title, IndexFields.TitleExact, isText: false);

    private LuceneDocument()
    {
    }

    public static Term KeyOf(DocumentType type, string id) => new(IndexFields.Key, Key(type, id));

    public static string Key(DocumentType type, string id) => Slug.Of(type) + ":" + id;

    /// <returns>Good until this thread asks for the next one.</returns>
    public static IEnumerable<IIndexableField> Of(IndexedDocument document) => (mine ??= new LuceneDocument()).Fill(document);

    private List<IIndexableField> Fill(IndexedDocument document)
    {
        fields.Clear();
        foreach (var whole in wholes.Values) whole.Clear();
        var key = Key(document.Type, document.Id);
        AddWhole(IndexFields.Key, key);
        fields.Add(new BinaryDocValuesField(IndexFields.Key, new BytesRef(IndexFields.ShortKey(document.Type, document.Id))));
        fields.Add(new NumericDocValuesField(IndexFields.Length, text.AddTo(fields, document.Text)));
        if (document.Title is { Length: > 0 } heading) title.AddTo(fields, heading);

        foreach (var term in document.Called.SelectMany(Ranking.Records.Terms).Distinct()) AddWhole(IndexFields.Called, term);
        AddFacet(FacetField.Type, Slug.Of(document.Type));
        if (document.Report is { } report) AddNamed(FacetField.Report, QueryField.Report, report);
        if (document.Chapter is { } chapter) AddChapter(document.Report, chapter);
        foreach (var domain in document.Domains) AddNamed(FacetField.Domain, QueryField.Domain, domain);
        foreach (var perspective in document.Perspectives.Distinct()) AddFacet(FacetField.Perspective, perspective);

        foreach (var author in document.Authors) AddNames(QueryField.Author, author);
        foreach (var tag in document.Tags) AddName(QueryField.Tag, tag);
        foreach (var language in document.Languages) AddName(QueryField.Lang, language);
        if (document.Kind is { } kind) AddName(QueryField.Kind, kind);
        if (document.Confidence is { } confidence) AddName(QueryField.Confidence, confidence);
        if (document.Year is { } year) AddFacet(FacetField.Year, year.ToString("D4", CultureInfo.InvariantCulture));

        if (document.Created is { } day) AddName(QueryField.Created, day.ToString("O", CultureInfo.InvariantCulture));
        foreach (var entity in document.Entities)
        {
            AddName(QueryField.Entity, entity.Slug);
            AddNames(QueryField.Entity, entity.Names + " " + entity.Slug);
        }

        if (document.Sorted is { } sorted) SortColumns.AddTo(fields, sorted);

        foreach (var whole in wholes.Values)
        {
            if (whole.Count > 0) fields.Add(whole.Field);
        }

        return fields;
    }

    private void AddChapter(Named? report, Named chapter)
    {
        AddName(QueryField.Chapter, chapter.Slug);
        AddNames(QueryField.Chapter, chapter.Names + " " + chapter.Slug);
        AddFacet(FacetField.Chapter, $"{report?.Slug}/{chapter.Slug}");
    }

    private void AddNamed(FacetField facet, QueryField field, Named named)
    {
        AddFacet(facet, named.Slug);
        AddNames(field, named.Names + " " + named.Slug);
    }

    private void AddFacet(FacetField facet, string value) => AddWhole(IndexFields.Of(facet), value);

    private void AddName(QueryField field, string name) => AddWhole(IndexFields.Names(field), FoldedNames.Of(name));

    /// <summary>Names whose words are asked for: one term for all of them, because few names are the names of many texts.</summary>
    private void AddNames(QueryField field, string names) => AddWhole(IndexFields.NamesInFull(field)!, FoldedNames.Of(names));

    private void AddWhole(string field, string value)
    {
        if (!wholes.TryGetValue(field, out var whole)) wholes[field] = whole = new WholeTerms(field);
        whole.Add(value);
    }

    /// <summary>Both forms of a text's words, from one reading of it.</summary>
    private sealed class Words
    {
        private readonly List<TextToken> tokens = [];
        private readonly Field stems;
        private readonly Field exact;

        public Words(string stems, string exact, bool isText)
        {
            this.stems = new Field(stems, new TokensStream(tokens, Form.Stem, withoutOneForm: isText), isText ? IndexFields.Unranked : IndexFields.Ranked);
            this.exact = new Field(exact, new TokensStream(tokens, Form.Exact, withoutOneForm: false), IndexFields.Unranked);
        }

        /// <returns>The length that ranking goes by: the number of stems.</returns>
        public int AddTo(List<IIndexableField> fields, string text)
        {
            Tokens.Read(text, tokens);
            fields.Add(stems);
            fields.Add(exact);
            var length = 0;
            foreach (var token in tokens) length += token.Stem is null ? 0 : 1;
            return length;
        }
    }
}
