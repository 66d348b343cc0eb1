using SinoRussia.Model;
using SinoRussia.Text;

namespace SinoRussia.Library;

/// <summary>Ties locators of findings (heading and paragraph number within the finding's chapter) to the passages that stand there.</summary>
internal sealed class EvidenceLinking
{
    private readonly Dictionary<(SectionId Chapter, string Heading, int Paragraph), List<PassageId>> _places = [];
    private readonly Dictionary<PassageId, SectionId> _owner = [];

    public EvidenceLinking(IEnumerable<(Section Section, Passage Passage)> passages)
    {
        foreach (var (section, passage) in passages)
        {
            var place = (section.ChapterId, Folding.Fold(section.Title), passage.Paragraph);
            if (!_places.TryGetValue(place, out var there)) _places[place] = there = [];
            // Of two sections with one heading the first is meant, as a reader who counts would.
            if (there.Count == 0 || _owner[there[0]] == section.Id) there.Add(passage.Id);
            _owner[passage.Id] = section.Id;
        }
    }

    /// <summary>All passages of the block that a locator names: a list gives several. Empty when the text has no such block.</summary>
    public IEnumerable<EvidencePassage> Of(SectionId chapter, Evidence evidence)
        => _places.GetValueOrDefault((chapter, Folding.Fold(evidence.Section), evidence.Paragraph), [])
            .Select((passage, at) => new EvidencePassage(evidence.Id, passage, at));
}
