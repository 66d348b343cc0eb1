namespace SinoRussia.Searching.Query;

/// <summary>
/// The words that questions and sentences are held together with. “us” is not among them (the United States), nor “may” and “might” (the
/// month, the strength), and a word in capitals is a name: <c>WHO</c>, <c>IT</c>, <c>НЕ</c>.
/// </summary>
internal static class SmallWords
{
    private static readonly HashSet<string> Words = new(
        [
            .. Split("a an the and or but nor so if then than that this these those there here such as at by for from in into of off on onto to with within"),
            .. Split("without about above after again against before below between during over through under until up upon via is are was were be been"),
            .. Split("being am do does did done doing has have had having can could must shall should will would i me my you your he him his"),
            .. Split("she her it its we our they them their what which who whom whose when where why how not no any some each both all also because while"),
            .. Split("и в во не ни что он на я с со как а то все она так его но да ты к ко у о об обо от до из за по для при же ли бы вы мне вот меня ему"),
            .. Split("мы их её ее оно они нас вас если или чем чтобы когда где куда откуда почему зачем сколько кто какой какая какое какие каких каков чей"),
            .. Split("который которая которое которые которых этот эта это эти того тот та те тем там без под над про через между также уже себя"),
            .. Split("быть есть был была было были будет"),
            .. Split("的 了 是 在 和 与 及 吗 呢 吧 谁 什么 怎么 怎样 如何 为什么 为何 哪 哪里 哪些 哪个 何时 是否 以及 或者 关于 因为 所以 我们 他们"),
        ],
        StringComparer.Ordinal);

    /// <param name="word">As typed.</param>
    /// <param name="opens">The first word of a question has a capital for that reason alone.</param>
    public static bool Has(string word, bool opens = false) => Words.Contains(opens && StartsCapital(word) ? char.ToLowerInvariant(word[0]) + word[1..] : word);

    private static bool StartsCapital(string word) => word.Length > 0 && char.IsUpper(word[0]) && !word.Skip(1).Any(char.IsUpper);

    private static string[] Split(string words) => words.Split(' ');
}
