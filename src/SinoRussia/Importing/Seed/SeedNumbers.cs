using SinoRussia.Model;

namespace SinoRussia.Importing.Seed;

/// <summary>Reads <c>series.yaml</c>: numbers over years, periods or exercises.</summary>
internal sealed class SeedNumbers
{
    public List<Series> All { get; } = [];

    public void Read(SeedNode root)
    {
        foreach (var node in root.Records("series")) ReadSeries(node);
        root.End();
    }

    private void ReadSeries(SeedNode node)
    {
        var id = node.Id("id", SeedKind.Series);
        var (title, unit, note) = (node.Text("title"), node.Text("unit"), node.TextOrNull("note"));
        var shape = (node.Word("x_kind", ["year", "period", "exercise"]), node.Word("chart_hint", ["line", "bar", "table"]), node.Flag("derived"));
        var (domains, sources) = (node.Domains(), node.Sources());
        var points = node.Records("points").Select((point, i) => ReadPoint(id, point, i)).ToList();
        node.End();
        if (!node.IsSound) return;
        var series = Series.Create(id, All.Count, title, unit, shape, note, domains, sources);
        series.Points.AddRange(points);
        All.Add(series);
    }

    private static SeriesPoint ReadPoint(string series, SeedNode point, int order)
    {
        var read = new SeriesPoint(
            series, order, point.Text("x"), point.Number("value"), SeedEvents.ReadConfidence(point), point.TextOrNull("note"), [.. point.Sources()]);
        point.End();
        return read;
    }
}
