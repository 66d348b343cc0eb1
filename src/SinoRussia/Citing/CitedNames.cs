namespace SinoRussia.Citing;

/// <summary>Names in printed order; <paramref name="AndOthers"/> when the source itself names no more than these.</summary>
public sealed record CitedNames(IReadOnlyList<CitedName> Names, bool AndOthers = false)
{
    public static readonly CitedNames None = new([]);

    public bool IsEmpty => Names.Count == 0;

    /// <summary>One name stands for one person: decides between "ed." and "eds.".</summary>
    public bool IsOne => Names.Count == 1 && !AndOthers;

    /// <summary>In a note: two at most, else the first with "et al." (Chicago 18, 13.23).</summary>
    public string InNote => First(name => name.Full);

    /// <summary>In a shortened note: family names, two at most.</summary>
    public string InShortNote => First(name => name.Short);

    /// <summary>In a bibliography: six at most, else the first three with "et al."; the first name turned round to sort by.</summary>
    public string InBibliography => Listed(name => name.Inverted);

    /// <summary>As <see cref="InBibliography"/>, no name turned round: after "edited by".</summary>
    public string InRunningText => Listed(name => name.Full);

    private string First(Func<CitedName, string> form) => Names switch
    {
        [var one] when !AndOthers => form(one),
        [var one, var two] when !AndOthers => $"{form(one)} and {form(two)}",
        _ => $"{form(Names[0])} et al.",
    };

    private string Listed(Func<CitedName, string> first)
    {
        string[] forms = [first(Names[0]), .. Names.Skip(1).Select(name => name.Full)];
        if (AndOthers || forms.Length > 6) return $"{string.Join(", ", forms.Length > 6 ? forms[..3] : forms)}, et al.";
        if (forms.Length == 1) return forms[0];

        // A name turned round holds a comma of its own, so even two names are parted by one.
        var turned = forms[0].Contains(',', StringComparison.Ordinal);
        return string.Join(", ", forms[..^1]) + (forms.Length > 2 || turned ? ", and " : " and ") + forms[^1];
    }
}
