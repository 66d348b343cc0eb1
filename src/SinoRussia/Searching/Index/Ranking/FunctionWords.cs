using SinoRussia.Searching.Index.Matching;
using SinoRussia.Searching.Query;

namespace SinoRussia.Searching.Index.Ranking;

/// <summary>
/// Words that hold a sentence together and mean nothing alone. A question is not asked for them. “us” is not among them (the United
/// States), nor is any word typed in capitals (<c>WHO</c>, <c>IT</c>).
/// </summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(
        [
            .. Split("a an the and or but nor so if then than that this these those there here such as at by for from in into of on onto to with within"),
            .. Split("without about above after again against before below between during over through under until up upon via is are was were be been"),
            .. Split("being am do does did done doing has have had having can could may might must shall should will would i me my you your he him his"),
            .. Split("she her it its we our they them their what which who whom whose when where why how not no any some each both all also because while"),
            .. Split("и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне вот от меня о об из ему когда ли если или ни"),
            .. Split("быть был была было были до вас нас уже них для мы их чем чтобы без себя под будет кто этот эта это эти того тот та те при про над"),
            .. Split("какой какая какое какие каких какие где куда откуда почему зачем сколько который которая которое которые которых между через также есть"),
            .. Split("什么 如何 怎么 怎样 哪些 哪个 为何 是否 以及 或者 关于 因为 所以 我们 他们"),
        ],
        StringComparer.Ordinal);

    /// <param name="typed">As typed, capitals kept: one in front begins a sentence, more than one or a lone one is a name.</param>
    public static bool Has(string typed)
    {
        if (Words.Contains(typed)) return true;
        return typed.Length > 1 && char.IsUpper(typed[0]) && !typed.Skip(1).Any(char.IsUpper) && Words.Contains(typed.ToLowerInvariant());
    }

    /// <summary>A word, or a pair of characters out of a run without spaces.</summary>
    public static bool Is(MatchNode node) => node is WaysNode { Source: WordNode word } ways
        && (Has(word.Text) || (ways.Ways is [{ Terms: [var only] }] && char.IsBetween(only.Term[0], '\u4e00', '\u9fff') && Words.Contains(only.Term)));

    private static string[] Split(string words) => words.Split(' ');
}
