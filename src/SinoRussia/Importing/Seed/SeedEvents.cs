using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>Reads <c>events.yaml</c>: the timeline, and the points on which sources disagree.</summary>
internal sealed class SeedEvents
{
    private static readonly string[] Scale = ["low", "medium", "high"];

    public List<Event> All { get; } = [];

    public List<Discrepancy> Discrepancies { get; } = [];

    public void Read(SeedNode root)
    {
        var types = root.Texts("event_types");
        foreach (var node in root.Records("events")) ReadEvent(node, types);
        foreach (var node in root.Records("discrepancies")) ReadDiscrepancy(node);
        root.End();
    }

    /// <summary>The seed's three words for how sure a fact is, as the model's.</summary>
    internal static Confidence ReadConfidence(SeedNode node) => node.Word("confidence", Scale) switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Moderate,
        _ => Confidence.Low,
    };

    private void ReadEvent(SeedNode node, IReadOnlyList<string> types)
    {
        var id = node.Id("id", SeedKind.Event);
        var (start, end) = (node.Date("date_start"), node.DateOrNull("date_end"));
        SeedReports.CheckPrecision(node, start, "date_start");
        if (end is { } last && last < start) node.Problem("date_end", $"It ends ({last}) before it starts ({start}).");
        node.Word("basis", ["sourced"]);
        var content = new EventContent(
            node.Word("type", types),
            node.Text("title"),
            node.Text("description"),
            node.TextOrNull("location"),
            ReadConfidence(node),
            node.TextOrNull("note"),
            node.Texts("other_participants"),
            node.Sources());
        var (domains, participants) = (node.Domains(), node.Refs("participants", SeedKind.Entity));
        node.End();
        if (!node.IsSound) return;

        var happening = Event.Create(id, start, end, content);
        happening.Domains.AddRange(domains.Select((domain, i) => new EventDomain(id, domain, i)));
        happening.Participants.AddRange(participants.Select((entity, i) => new EventEntity(id, new EntityId(entity), i)));
        All.Add(happening);
    }

    private void ReadDiscrepancy(SeedNode node)
    {
        var discrepancy = new Discrepancy(
            node.Id("id", SeedKind.Discrepancy), node.Text("topic"), [.. node.Texts("values")], node.Text("resolution"), [.. node.Sources()]);
        node.End();
        if (node.IsSound) Discrepancies.Add(discrepancy);
    }
}
