using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Actions;

/// <summary>What the town does, on its page, on goals' and measures' pages, and counted on the home page.</summary>
[Collection(BuiltSites.Collection)]
public sealed class ActionPageTests(BuiltSites sites)
{
    [Fact]
    public void The_page_lists_each_action_once_by_status_and_first_what_is_delayed()
    {
        var groups = Page("sv/uppfoljning/atgarder/").QuerySelectorAll("main section:has(.actions)").ToList();

        Assert.Equal(["Försenad", "Pågår", "Ej påbörjad", "Genomförd", "Slopad"], groups.Select(group => Text(group.QuerySelector("h2")!)));
        Assert.Equal([1, 3, 1, 2, 1], groups.Select(group => group.QuerySelectorAll(".actions > li").Length));
        Assert.Equal(
            groups.Select(group => "#" + group.QuerySelector("h2")!.Id),
            Page("sv/uppfoljning/atgarder/").QuerySelectorAll(".jumps a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("sv/uppfoljning/atgarder/", "wetlands", "Tre våtmarker för regnvattnet Försenad (5 oktober 2026) Vattnet från gator och åkrar leds genom tre våtmarker innan det når havet. Orsak Markägarna och staden är inte eniga om var den tredje våtmarken ska ligga. Tid kvartal 2/2024 – 2027 Ansvarig enhet Miljöenheten Mål Ett renare hav och mindre utsläpp Ska påverka Siktdjupet utanför Fyrudden 2024 Den första våtmarken blev klar. 2025 Den andra våtmarken blev klar.")]
    [InlineData("fi/seuranta/toimenpiteet/", "night-buoys", "Vierasvenepoijut koko rannan pituudelta Luovuttu (15. joulukuuta 2025) Sataman ja Majakkaniemen välille piti laskea neljäkymmentä poijua vierasveneille. Syy Poijut olisivat häirinneet meriajokasta. Veneet ohjataan laituriin. Aika valmis viimeistään 2026 Vastuuyksikkö Satama Tavoitteet Elävä keskusta ja satama")]
    [InlineData("sv/uppfoljning/atgarder/", "electric-machines", "Eldrivna arbetsmaskiner Ej påbörjad (15 juni 2026) Stadens gräsklippare, lastare och båtar byts ut mot eldrivna när de ändå ska förnyas. Tid januari 2027 – 2028 Ansvarig enhet Den ansvariga enheten är inte angiven ännu. Mål Ett renare hav och mindre utsläpp Ska påverka Klimatutsläppen")]
    [InlineData("sv/uppfoljning/atgarder/", "service-point", "Stadens service samlas i biblioteket Pågår (17 mars 2025) Tiden har gått ut Rådgivning på båda språken, tekniskt stöd och ett rum för föreningar på ett och samma ställe. Tid halvår 1/2025 – kvartal 3/2026 Ansvarig enhet Stadsbiblioteket Mål En vardag som fungerar Lärande genom hela livet Ska påverka Lån på biblioteket Invånare som känner sig delaktiga 2025 Rådgivningen flyttade in i mars. Rummet för föreningar väntar på en dörr.")]
    public void An_action_says_what_is_done_by_whom_and_when_and_how_it_goes(string address, string id, string text) =>
        Assert.Equal(text, Text(Page(address).GetElementById("action-" + id)!));

    [Theory]
    [InlineData("sv/", "2 av 8 åtgärder är genomförda. Tiden har gått ut för 1 åtgärd. Alla åtgärder")]
    [InlineData("fi/", "2/8 toimenpiteestä on toteutettu. 1 toimenpiteen määräaika on mennyt. Kaikki toimenpiteet")]
    public void The_home_page_counts_them_where_it_says_how_it_goes(string address, string text) =>
        Assert.Equal(text, Text(Page(address).QuerySelectorAll(".answer p")[^1]));

    [Fact]
    public void A_goals_card_and_the_page_of_goals_count_them()
    {
        var cards = Page("sv/mal/").QuerySelectorAll(".card").ToList();

        Assert.EndsWith("1 av 3 åtgärder är genomförd", Text(cards[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("åtgärder", Text(cards[5]), StringComparison.Ordinal);
        Assert.StartsWith("2 av 8 åtgärder är genomförda.", Text(Page("sv/mal/").QuerySelector(".counted")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv/mal/levande-centrum-och-hamn/", "Hamntorget byggs om|Tomma lokaler hyrs ut på försök|Gästbojar längs hela stranden")]
    [InlineData("sv/uppfoljning/tomma-affarslokaler-i-centrum/", "Hamntorget byggs om|Tomma lokaler hyrs ut på försök")]
    public void A_goal_and_a_measure_have_their_own_and_link_to_the_whole(string address, string titles)
    {
        var links = Page(address).QuerySelectorAll(".actions h3 a").ToList();

        Assert.Equal(titles.Split('|'), links.Select(Text));
        Assert.All(links, link => Assert.Contains("atgarder/#action-", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_without_actions_says_nothing_about_them()
    {
        Assert.All(sites.Kasko.Pages.Values, page => Assert.Null(page.QuerySelector(".actions, .counted, a[href*='action-']")));
        Assert.DoesNotContain(sites.Kasko.Files, file => file.Contains("actions", StringComparison.Ordinal));
        Assert.DoesNotContain("tgärder är genomförd", sites.Kasko.Text("sv/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_not_shown_and_not_counted()
    {
        using var site = await NewPier.With("status_date: ", "draft: true\nstatus_date: ").Built();

        Assert.Equal("Inga åtgärder är införda ännu.", Text(site.Page("sv/atgarder/").QuerySelector("main .body > p")!));
        Assert.False(site.Has("data/actions.json"));
    }

    [Fact]
    public async Task Without_a_page_of_actions_the_goal_has_them_all_the_same()
    {
        using var site = await NewPier.Site().Remove("content/actions.sv.md", "content/actions.fi.md").Built();

        var action = site.Page("sv/strategiska-mal/en-livlig-hamn/").QuerySelector(".actions li")!;

        Assert.Equal("En ny brygga Pågår (31 mars 2025) Tiden har gått ut kvartal 1/2025 – halvår 1/2026 · Tekniska enheten", Text(action));
        Assert.Null(action.QuerySelector("a"));
    }

    [Fact]
    public async Task A_strategy_that_is_followed_by_actions_alone_counts_them_on_the_home_page()
    {
        using var site = TestSite.Of(Repository.Site("sv"))
            .Remove("content/benefits.yml", "content/measures/residents.yml")
            .Replace("content/index.sv.md", "{residents}", "många")
            .Write(NewPier.File, "title: {sv: En ny brygga}\ndescription: {sv: Hamnen får en brygga till.}\nend: 2025\nstatus: under-way\nstatus_date: 2025-03-31\n")
            .Write("content/actions.sv.md", "---\nkind: actions\ntitle: Åtgärder\nsummary: Det här görs för att nå målen.\n---\n");

        await site.Built();

        Assert.Equal("Åtgärder 0 av 1 åtgärder är genomförda. Tiden har gått ut för 1 åtgärd. Alla åtgärder", Text(site.Page("sv/").QuerySelector(".answer")!));
        Assert.Contains("https://lillvik.example/data/actions-excel-sv.csv", site.Read("data/catalog.jsonld"), StringComparison.Ordinal);
        Assert.False(site.Has("data/all.json"));
    }

    private IDocument Page(string address) => sites.Talludden.Pages[address + "index.html"];

    /// <summary>As read: without soft hyphens, and with all white space as single spaces.</summary>
    private static string Text(INode node) =>
        string.Join(' ', node.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
