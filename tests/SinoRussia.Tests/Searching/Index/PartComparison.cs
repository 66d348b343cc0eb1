using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Asks two parts of an index, ours and Lucene's, whatever can be asked.</summary>
internal static class PartComparison
{
    public static void Compare(AtomicReader our, AtomicReader their, Random random)
    {
        Assert.Equal(their.MaxDoc, our.MaxDoc);
        Assert.Equal(their.Fields, our.Fields);
        foreach (var field in their.Fields)
        {
            CompareTerms(our.GetTerms(field), their.GetTerms(field), our.LiveDocs, their.LiveDocs, random);
            Assert.Null(our.GetTerms(field + "x"));
        }

        foreach (var field in their.FieldInfos)
        {
            Assert.Equal((field.IsIndexed, field.DocValuesType, field.OmitsNorms), Shape(our.FieldInfos.FieldInfo(field.Name)));
            Assert.Null(our.GetNumericDocValues(field.Name + "x"));
            Assert.Null(our.GetNormValues(field.Name + "x"));
            for (var document = 0; document < their.MaxDoc; document++)
            {
                Assert.Equal(their.GetNumericDocValues(field.Name)?.Get(document), our.GetNumericDocValues(field.Name)?.Get(document));
                Assert.Equal(Text(their.GetBinaryDocValues(field.Name), document), Text(our.GetBinaryDocValues(field.Name), document));
                Assert.Equal(Text(their.GetSortedDocValues(field.Name), document), Text(our.GetSortedDocValues(field.Name), document));
                Assert.Equal(their.GetSortedDocValues(field.Name)?.GetOrd(document), our.GetSortedDocValues(field.Name)?.GetOrd(document));
                Assert.Equal(their.GetDocsWithField(field.Name)?.Get(document), our.GetDocsWithField(field.Name)?.Get(document));
                Assert.Equal(their.GetNormValues(field.Name)?.Get(document), our.GetNormValues(field.Name)?.Get(document));
            }
        }
    }

    private static (bool IsIndexed, DocValuesType Column, bool OmitsNorms) Shape(FieldInfo field) => (field.IsIndexed, field.DocValuesType, field.OmitsNorms);

    private static void CompareTerms(Terms our, Terms their, IBits ourLive, IBits theirLive, Random random)
    {
        Assert.Equal(
            (their.Count, their.SumTotalTermFreq, their.SumDocFreq, their.DocCount, their.HasFreqs, their.HasPositions),
            (our.Count, our.SumTotalTermFreq, our.SumDocFreq, our.DocCount, our.HasFreqs, our.HasPositions));
        var (ours, theirs) = (our.GetEnumerator(), their.GetEnumerator());
        var texts = new List<BytesRef>();
        while (theirs.MoveNext())
        {
            Assert.True(ours.MoveNext());
            Assert.Equal(theirs.Term, ours.Term);
            texts.Add(BytesRef.DeepCopyOf(theirs.Term));
            ComparePostings(ours, theirs, ourLive, theirLive, random);
        }

        Assert.False(ours.MoveNext());
        for (var i = 0; i < 50; i++)
        {
            var text = texts[random.Next(texts.Count)];
            if (random.Next(2) == 0) text = new BytesRef(text.Utf8ToString()[..(text.Length / 4)] + texts[random.Next(texts.Count)].Utf8ToString());
            var status = theirs.SeekCeil(text);
            Assert.Equal(status, ours.SeekCeil(text));
            if (status != TermsEnum.SeekStatus.END)
            {
                Assert.Equal(theirs.Term, ours.Term);
                ComparePostings(ours, theirs, ourLive, theirLive, random);
                Assert.Equal(theirs.MoveNext(), ours.MoveNext());
            }

            Assert.Equal(theirs.SeekExact(text), ours.SeekExact(text));
            if (!theirs.SeekExact(text)) continue;
            var state = ours.GetTermState();
            ours.SeekExact(texts[random.Next(texts.Count)]);
            ours.SeekExact(text, state);
            Assert.Equal(theirs.Term, ours.Term);
            ComparePostings(ours, theirs, ourLive, theirLive, random);
        }
    }

    private static void ComparePostings(TermsEnum ours, TermsEnum theirs, IBits ourLive, IBits theirLive, Random random)
    {
        Assert.Equal((theirs.DocFreq, theirs.TotalTermFreq), (ours.DocFreq, ours.TotalTermFreq));
        var (our, their) = (ours.DocsAndPositions(ourLive, null), theirs.DocsAndPositions(theirLive, null));
        Assert.Equal(their is null, our is null);
        if (their is not null)
        {
            while (Next(our, their, random) != DocIdSetIterator.NO_MORE_DOCS)
            {
                Assert.Equal(their.Freq, our!.Freq);
                for (var read = random.Next(their.Freq + 1); read > 0; read--) Assert.Equal(their.NextPosition(), our!.NextPosition());
            }
        }

        var (ourDocs, theirDocs) = (ours.Docs(ourLive, our), theirs.Docs(theirLive, null));
        while (Next(ourDocs, theirDocs, random) != DocIdSetIterator.NO_MORE_DOCS) Assert.Equal(theirDocs.Freq, ourDocs.Freq);
    }

    private static int Next(DocsEnum? our, DocsEnum their, Random random)
    {
        var (steps, target) = (random.Next(2) == 0, their.DocID + 1 + random.Next(4));
        var next = steps ? their.NextDoc() : their.Advance(target);
        Assert.Equal(next, steps ? our!.NextDoc() : our!.Advance(target));
        return next;
    }

    private static string? Text(BinaryDocValues? values, int document)
    {
        if (values is null) return null;
        var text = new BytesRef();
        values.Get(document, text);
        return text.Utf8ToString();
    }
}
