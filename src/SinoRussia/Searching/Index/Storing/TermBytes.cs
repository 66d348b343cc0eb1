using System.Text;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace SinoRussia.Searching.Index.Storing;

/// <summary>A term in the bytes it is indexed in, written straight from its text.</summary>
internal sealed class TermBytes : Attribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new(64);

    public void Set(string term)
    {
        var most = Encoding.UTF8.GetMaxByteCount(term.Length);
        if (BytesRef.Bytes.Length < most) BytesRef.Bytes = new byte[most];
        BytesRef.Length = Encoding.UTF8.GetBytes(term, BytesRef.Bytes);
    }

    /// <summary>They are there already.</summary>
    public void FillBytesRef()
    {
    }

    public override void Clear() => BytesRef.Length = 0;

    public override void CopyTo(IAttribute target) => ((TermBytes)target).BytesRef.CopyBytes(BytesRef);

    public override object Clone() => new TermBytes { BytesRef = { Bytes = [.. BytesRef.Bytes], Length = BytesRef.Length } };
}
