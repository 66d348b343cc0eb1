using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using SinoRussia.Model;
using SinoRussia.Searching.Index.Analysis;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>Lays a document out in Lucene's fields.</summary>
internal static class LuceneDocument
{
    public static Term KeyOf(DocumentType type, string id) => new(IndexFields.Key, Key(type, id));

    public static string Key(DocumentType type, string id) => Slug.Of(type) + ":" + id;

    public static Document Of(IndexedDocument document)
    {
        var key = Key(document.Type, document.Id);
        var fields = new Document { new StringField(IndexFields.Key, key, Field.Store.NO), new BinaryDocValuesField(IndexFields.Key, new BytesRef(key)) };
        var text = Tokens.Of(document.Text);
        fields.Add(new Field(IndexFields.Text, new TokensStream(text, Form.Stem), IndexFields.Ranked));
        fields.Add(new Field(IndexFields.TextExact, new TokensStream(text, Form.Exact), IndexFields.Unranked));
        if (document.Title is { Length: > 0 } title) AddWords(fields, title, QueryField.Title);

        AddFacet(fields, FacetField.Type, Slug.Of(document.Type));
        if (document.Report is { } report) AddNamed(fields, FacetField.Report, QueryField.Report, report);
        if (document.Chapter is { } chapter) AddChapter(fields, document.Report, chapter);
        foreach (var domain in document.Domains) AddNamed(fields, FacetField.Domain, QueryField.Domain, domain);
        foreach (var perspective in document.Perspectives.Distinct()) AddFacet(fields, FacetField.Perspective, perspective);

        if (document.Sorted is { } sorted)
        {
            SortColumns.AddTo(fields, sorted);
            if (sorted.Year is { } shown) AddFacet(fields, FacetField.Year, shown.ToString("D4", CultureInfo.InvariantCulture));
        }

        foreach (var entity in document.Entities)
        {
            AddName(fields, QueryField.Entity, entity.Slug);
            AddWords(fields, entity.Names + " " + entity.Slug, QueryField.Entity);
        }

        foreach (var author in document.Authors) AddWords(fields, author, QueryField.Author);
        foreach (var tag in document.Tags) AddName(fields, QueryField.Tag, tag);
        foreach (var language in document.Languages) AddName(fields, QueryField.Lang, language);
        if (document.Kind is { } kind) AddName(fields, QueryField.Kind, kind);
        if (document.Confidence is { } confidence) AddName(fields, QueryField.Confidence, confidence);
        if (document.Year is { } year) AddName(fields, QueryField.Year, year.ToString("D4", CultureInfo.InvariantCulture));
        if (document.Created is { } day) AddName(fields, QueryField.Created, day.ToString("O", CultureInfo.InvariantCulture));
        return fields;
    }

    private static void AddChapter(Document fields, Named? report, Named chapter)
    {
        AddName(fields, QueryField.Chapter, chapter.Slug);
        AddWords(fields, chapter.Names + " " + chapter.Slug, QueryField.Chapter);
        AddFacet(fields, FacetField.Chapter, $"{report?.Slug}/{chapter.Slug}");
    }

    private static void AddNamed(Document fields, FacetField facet, QueryField field, Named named)
    {
        AddFacet(fields, facet, named.Slug);
        AddWords(fields, named.Names + " " + named.Slug, field);
    }

    private static void AddFacet(Document fields, FacetField facet, string value)
    {
        var name = IndexFields.Of(facet);
        fields.Add(new StringField(name, value, Field.Store.NO));
        fields.Add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    private static void AddName(Document fields, QueryField field, string name)
        => fields.Add(new StringField(IndexFields.Names(field), new FoldedText(name).Text, Field.Store.NO));

    private static void AddWords(Document fields, string names, QueryField field)
    {
        var tokens = Tokens.Of(names);
        var stems = field == QueryField.Title ? IndexFields.Ranked : IndexFields.Unranked;
        fields.Add(new Field(IndexFields.Words(field, Form.Stem)!, new TokensStream(tokens, Form.Stem), stems));
        fields.Add(new Field(IndexFields.Words(field, Form.Exact)!, new TokensStream(tokens, Form.Exact), IndexFields.Unranked));
    }
}
