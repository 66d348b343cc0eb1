using SinoRussia.Model;

namespace SinoRussia.Searching.Query;

/// <summary>Fields with a closed set of values: a value outside it is named, with the ones there are, and the condition left out.</summary>
internal static class FieldValues
{
    private static readonly string[] Types = [.. Enum.GetValues<DocumentType>().Select(Slug.Of)];
    private static readonly string[] Confidences = [.. Enum.GetValues<Confidence>().Select(Slug.Of)];
    private static readonly string[] Perspectives = [.. Enum.GetValues<Perspective>().Select(Slug.Of)];

    private static readonly string[] Kinds =
        [.. Enum.GetValues<PassageKind>().Select(Slug.Of), .. Enum.GetValues<StatementKind>().Select(Slug.Of)];

    public static QueryNode? Checked(FieldNode field, List<Complaint> complaints)
    {
        string[]? allowed = field.Field switch
        {
            QueryField.Type => Types,
            QueryField.Perspective => Perspectives,
            QueryField.Kind => Kinds,
            QueryField.Confidence => Confidences,
            _ => null,
        };
        if (allowed is null) return field;
        foreach (var value in Typed(field.Value))
        {
            if (allowed.Contains(value, StringComparer.OrdinalIgnoreCase)) continue;
            var name = Slug.Of(field.Field);
            complaints.Add(new(field.At.Start, field.At.Length, $"No {name} is called “{value}”; there are {string.Join(", ", allowed)}. The condition was left out."));
            return null;
        }

        return field;
    }

    private static IEnumerable<string> Typed(QueryNode node) => node switch
    {
        WordNode word => [word.Text],
        PhraseNode phrase => [phrase.Text],
        ExactNode exact => [exact.Text],
        PrefixNode prefix => [prefix.Text + "*"],
        WildcardNode wildcard => [wildcard.Text],
        FuzzyNode fuzzy => [fuzzy.Text + "~"],
        NotNode not => Typed(not.Child),
        AllNode all => all.Children.SelectMany(Typed),
        AnyNode any => any.Children.SelectMany(Typed),
        FieldNode inner => Typed(inner.Value),
        _ => [],
    };
}
