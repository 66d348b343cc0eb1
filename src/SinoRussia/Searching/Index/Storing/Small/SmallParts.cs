using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Index;

namespace SinoRussia.Searching.Index.Storing.Small;

/// <summary>
/// Lucene's own format of an index, but for parts of few documents, which are read and written as one piece. A note that is to be found at
/// once is a part of its own: Lucene's trees of terms and packed columns cost it a block of 32 to 128 KB for each field, whatever is in it,
/// and every tenth note the merging of ten such parts.
/// </summary>
[CodecName(FormatName)]
internal sealed class SmallParts : FilterCodec
{
    public const string FormatName = "SinoRussiaSmallParts";

    /// <summary>
    /// Documents. A small part is in memory while it is open, and reading on in it goes from document to document; more than these are
    /// worth Lucene's blocks.
    /// </summary>
    private const int MostDocuments = 1000;

    private static readonly Lazy<bool> Registered = new(Register);

    /// <summary>For Lucene, which makes one by its name.</summary>
    public SmallParts()
        : base(new Lucene46Codec())
        => (PostingsFormat, DocValuesFormat) = (new Postings(m_delegate.PostingsFormat), new Columns(m_delegate.DocValuesFormat));

    public override PostingsFormat PostingsFormat { get; }

    public override DocValuesFormat DocValuesFormat { get; }

    /// <summary>Makes the format known to Lucene, which looks formats up by the names in an index. Call before one is opened.</summary>
    public static void MakeKnown() => _ = Registered.Value;

    private static bool Register()
    {
        Codec.SetCodecFactory(new Known());
        return true;
    }

    private static bool IsSmall(SegmentInfo part) => part.DocCount <= MostDocuments;

    private sealed class Known : DefaultCodecFactory
    {
        protected override void Initialize()
        {
            base.Initialize();
            PutCodecType(typeof(SmallParts));
        }
    }

    [PostingsFormatName(FormatName)]
    private sealed class Postings(PostingsFormat ofMany) : PostingsFormat
    {
        public override FieldsConsumer FieldsConsumer(SegmentWriteState state)
            => IsSmall(state.SegmentInfo) ? new SmallPostingsWriter(content => SmallFile.Write(state, SmallPostingsWriter.Extension, content)) : ofMany.FieldsConsumer(state);

        public override FieldsProducer FieldsProducer(SegmentReadState state)
            => IsSmall(state.SegmentInfo) ? SmallPostingsReader.Read(state) : ofMany.FieldsProducer(state);
    }

    [DocValuesFormatName(FormatName)]
    private sealed class Columns(DocValuesFormat ofMany) : DocValuesFormat
    {
        public override DocValuesConsumer FieldsConsumer(SegmentWriteState state)
            => IsSmall(state.SegmentInfo) ? new SmallColumnsWriter(content => SmallFile.Write(state, SmallColumnsWriter.Extension, content)) : ofMany.FieldsConsumer(state);

        public override DocValuesProducer FieldsProducer(SegmentReadState state)
            => IsSmall(state.SegmentInfo) ? SmallColumnsReader.Read(state) : ofMany.FieldsProducer(state);
    }
}
