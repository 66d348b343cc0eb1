using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>The doc values that hits are ordered by.</summary>
internal static class SortColumns
{
    public const string Report = "s_report";
    public const string Place = "s_place";
    public const string Date = "s_date";
    public const string Arrived = "s_arrived";

    public static void AddTo(List<IIndexableField> fields, SortValues values)
    {
        fields.Add(new SortedDocValuesField(Report, new BytesRef(values.Report)));
        fields.Add(new NumericDocValuesField(Place, values.Place));
        fields.Add(new NumericDocValuesField(Date, values.Date));
        fields.Add(new NumericDocValuesField(Arrived, values.Arrived));
    }

    /// <summary>The greatest arrival number of all documents; those deleted since count, as they came before what is still to come.</summary>
    public static long Newest(IndexReader reader)
    {
        var newest = 0L;
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetNumericDocValues(Arrived) is not { } numbers) continue;
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++) newest = Math.Max(newest, numbers.Get(document));
        }

        return newest;
    }
}
