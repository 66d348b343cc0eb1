using System.Text.RegularExpressions;
using Xunit;

namespace SinoRussia.Tests.House;

public sealed partial class RoomTests
{
    [Fact]
    public void No_room_of_the_core_names_a_room_it_may_not()
    {
        var trespasses = from file in Checkout.Files("src/SinoRussia", ".cs")
                         where HousePlan.MayName.ContainsKey(file.Room)
                         from room in RoomsNamedIn(file)
                         where room != file.Room && !HousePlan.MayName[file.Room].Contains(room)
                         select $"{file.Path} names {room}";
        Assert.Empty(trespasses.Distinct());
    }

    [Fact]
    public void Each_folder_of_the_core_is_a_room_of_the_plan()
        => Assert.Empty(Checkout.Files("src/SinoRussia", ".cs").Select(file => file.Room).Distinct().Except(HousePlan.MayName.Keys));

    [Fact]
    public void The_grammar_of_queries_knows_no_index()
        => Assert.Empty(Checkout.Files("src/SinoRussia", ".cs").Where(file => file.Path.Contains("/Searching/Query/", StringComparison.Ordinal) && file.Read().Contains("Searching.Index", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void A_vendor_library_shows_up_in_its_own_room_only()
    {
        var strays = from file in Checkout.Files("src", ".cs").Concat(Checkout.Files("src", ".razor"))
                     from line in file.Read().Split('\n').Where(line => Using().IsMatch(line))
                     from vendor in HousePlan.Owners
                     where Using().Match(line).Groups["name"].Value.Split('.').Length >= vendor.Key.Split('.').Length
                     where ("." + Using().Match(line).Groups["name"].Value + ".").StartsWith("." + vendor.Key + ".", StringComparison.Ordinal)
                     where !vendor.Value.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal))
                     select $"{file.Path} names {vendor.Key}";
        Assert.Empty(strays.Distinct());
    }

    [Fact]
    public void Pages_call_the_library_and_nothing_under_it()
    {
        var trespasses = from file in Checkout.Files("src/SinoRussia.Web", ".cs").Concat(Checkout.Files("src/SinoRussia.Web", ".razor"))
                         where file.Room is not ("Hosting" or "Cli" or "")
                         from room in RoomsNamedIn(file)
                         where HousePlan.MayName.ContainsKey(room) && !HousePlan.OpenToPages.Contains(room)
                         select $"{file.Path} names {room}";
        Assert.Empty(trespasses.Distinct());
    }

    [Fact]
    public void Nothing_is_named_for_what_it_is_not()
    {
        var files = Checkout.Files("src", ".cs").Concat(Checkout.Files("src", ".razor")).Concat(Checkout.Files("tests", ".cs")).ToList();
        var named = files.Where(file => Vague().IsMatch(file.Path)).Select(file => file.Path);
        var declared = from file in files
                       from Match type in Declaration().Matches(file.Read())
                       where Vague().IsMatch(type.Groups["name"].Value)
                       select $"{file.Path} declares {type.Groups["name"].Value}";
        Assert.Empty(named.Concat(declared));
    }

    [Fact]
    public void Each_room_of_the_core_above_the_ground_opens_with_its_question()
    {
        var rooms = HousePlan.MayName.Keys.Where(room => room is not ("Text" or "Model" or "Markup"));
        var silent = rooms.Where(room => Directory.Exists(Path.Combine(Checkout.Root, "src", "SinoRussia", room))).Where(room => !File.Exists(Path.Combine(Checkout.Root, "src", "SinoRussia", room, room + "Setup.cs")));
        Assert.Empty(silent);
    }

    [Fact]
    public void Markup_reaches_a_page_in_one_component_only()
    {
        var places = Checkout.Files("src/SinoRussia.Web", ".razor").Concat(Checkout.Files("src/SinoRussia.Web", ".cs"))
            .Where(file => MarkupString().IsMatch(file.Read())).Select(file => Path.GetFileName(file.Path).Split('.')[0]).Distinct();
        Assert.True(places.Count() <= 1, "MarkupString stands in " + string.Join(", ", places));
    }

    private static IEnumerable<string> RoomsNamedIn(SourceFile file)
        => RoomName().Matches(file.Read()).Select(match => match.Groups["room"].Value).Where(HousePlan.MayName.ContainsKey).Distinct();

    [GeneratedRegex(@"\bSinoRussia\.(?<room>[A-Z]\w+)", RegexOptions.None, 1000)]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^\s*@?(global )?using (static )?(\w+ = )?(?<name>[\w.]+);?\s*$", RegexOptions.None, 1000)]
    private static partial Regex Using();

    [GeneratedRegex(@"(Helper|Util|Common|Manager)s?(?![a-z])|Services?(?=[./]|$)", RegexOptions.None, 1000)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum) (struct |class )?(?<name>[A-Z]\w*)", RegexOptions.None, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bMarkupString\b", RegexOptions.None, 1000)]
    private static partial Regex MarkupString();
}
