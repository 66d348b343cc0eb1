using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Asking;

/// <summary>
/// Documents that have a name with the wanted words in it. The names are read from the dictionary, each by the same reading that
/// marks a text, so a name matches exactly where a text of the same words would.
/// </summary>
internal sealed class NamesQuery : MultiTermQuery
{
    private readonly WaysNode wanted;
    private readonly string shown;

    public NamesQuery(string field, IReadOnlyList<TermSequence> ways)
        : base(field)
    {
        wanted = new WaysNode(ways, new EverythingNode(default));
        shown = string.Join(" | ", ways.Select(way => $"{way} {string.Join(' ', way.Terms)}"));
        MultiTermRewriteMethod = CONSTANT_SCORE_FILTER_REWRITE;
    }

    public override string ToString(string field) => $"{Field}:({shown})";

    public override bool Equals(object? obj) => obj is NamesQuery other && base.Equals(other) && other.shown == shown;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), shown);

    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => new Matching(terms.GetEnumerator(), wanted);

    private sealed class Matching : FilteredTermsEnum
    {
        private readonly WaysNode wanted;

        public Matching(TermsEnum names, WaysNode wanted)
            : base(names, startWithSeek: false) => this.wanted = wanted;

        protected override AcceptStatus Accept(BytesRef term)
        {
            var name = term.Utf8ToString();
            return MayMatch(name) && new TextMatch(name).Against(wanted) is not null ? AcceptStatus.YES : AcceptStatus.NO;
        }

        /// <summary>A look before the reading: a stem keeps the first letter of its word, and so does all but a word that may differ.</summary>
        private bool MayMatch(string name)
        {
            foreach (var way in wanted.Ways)
            {
                if (way.Terms[0].Test == TermTest.Fuzzy || name.Contains(way.Terms[0].Term[0])) return true;
            }

            return false;
        }
    }
}
