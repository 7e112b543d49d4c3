using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>Whether the town is on its way: on the home page, on the goals' pages and in the follow-up.</summary>
[Collection(BuiltSites.Collection)]
public sealed class FollowUpTests(BuiltSites sites)
{
    [Theory]
    [InlineData("sv/", "Så går det: 5 av 13 mätare är på väg mot målet", "5 mätare På väg|4 mätare Inte på väg|4 mätare Kan inte bedömas ännu")]
    [InlineData("fi/", "Näin etenemme: 5/13 mittarista etenee tavoitteen mukaan", "5 mittaria Etenee tavoitteen mukaan|4 mittaria Ei etene tavoitteen mukaan|4 mittaria Ei voi vielä arvioida")]
    public void The_home_page_counts_the_measures_in_three_groups_that_lead_to_the_follow_up(string address, string heading, string tiles)
    {
        var answer = Page(address).QuerySelector(".answer")!;
        var links = answer.QuerySelectorAll(".tiles a").ToList();

        Assert.Equal(heading, Text(answer.QuerySelector("h2")!));
        Assert.Equal(tiles.Split('|'), links.Select(Text));
        Assert.Equal(["on-the-way", "not-on-the-way", "not-known"], links.Select(link => link.GetAttribute("href")!.Split("#follow-up-")[1]));
        Assert.Equal(3, answer.QuerySelectorAll("svg.share rect").Length);
    }

    [Fact]
    public void The_home_page_says_how_new_the_figures_are() => Assert.Equal(
        "Nyaste siffror: september 2026. För 8 av 9 saker att följa upp finns 13 mätare.",
        Text(Page("sv/").QuerySelector(".answer .aside")!));

    [Theory]
    [InlineData("sv/", "Det går inte att säga ännu: staden har inte fastställt mätare och målnivåer. För 2 av 7 saker att följa upp finns 3 föreslagna mätare. Inga siffror är fastställda ännu.")]
    [InlineData("fi/", "Sitä ei voi vielä sanoa: kaupunki ei ole vahvistanut mittareita eikä tavoitetasoja. Mittari on 2 asialla 7 seurattavasta: yhteensä 3 ehdotettua mittaria. Lukuja ei ole vielä vahvistettu.")]
    public void Where_nothing_is_adopted_the_home_page_says_so_and_counts_nothing(string address, string words)
    {
        var answer = sites.Kasko.Pages[address + "index.html"].QuerySelector(".answer")!;

        Assert.Equal(words, string.Join(' ', answer.QuerySelectorAll("p").Select(Text)));
        Assert.Null(answer.QuerySelector(".tiles, .share"));
    }

    [Fact]
    public void A_goals_card_says_how_many_of_its_measures_are_on_their_way()
    {
        var card = Page("sv/").QuerySelector(".card .progress")!;

        Assert.Equal("2 av 4 på väg", Text(card));
        Assert.Equal(4, card.QuerySelectorAll("svg.shape").Length);
        Assert.Null(sites.Kasko.Pages["sv/index.html"].QuerySelector(".card .progress"));
    }

    [Fact]
    public void The_follow_up_lists_each_measure_once_in_its_group_and_first_what_is_not_on_its_way()
    {
        var groups = Page("sv/uppfoljning/").QuerySelectorAll(".follow-up tbody").ToList();

        Assert.Equal(["Inte på väg", "På väg", "Kan inte bedömas ännu"], groups.Select(group => Text(group.QuerySelector(".group")!)));
        Assert.Equal([4, 5, 4], groups.Select(group => group.QuerySelectorAll(".measure").Length));
        Assert.Equal(
            groups.Select(group => "#" + group.Id).Append("#follow-up-without"),
            Page("sv/uppfoljning/").QuerySelectorAll(".jumps a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("Invånarantalet", "Följer tidsplanen 29 % av vägen klar 25 % av tiden har gått|4 812 (2023)|4 866 (2025, prel.)|5 000 (2031)")]
    [InlineData("Arbetslösheten", "Har nåtts tidigare, inte nu, men före tidsplanen 85 % av vägen klar 34 % av tiden har gått|10,7 (december 2023)|6,7 (september 2026, prel.)|6,0 (december 2031)")]
    [InlineData("Tomma affärslokaler i centrum", "Målnivån nådd|14 (kvartal 4/2023)|5 (kvartal 3/2026)|6 (kvartal 4/2028)")]
    public void A_row_has_the_status_before_its_figures(string measure, string cells)
    {
        var row = Page("sv/uppfoljning/").QuerySelectorAll(".follow-up .measure").Single(header => Text(header).StartsWith(measure, StringComparison.Ordinal)).ParentElement!;

        Assert.Equal(cells.Split('|'), row.QuerySelectorAll("td").Select(Text));
    }

    [Fact]
    public void A_measure_without_any_figure_says_so_in_one_cell() => Assert.All(
        sites.Kasko.Pages["sv/uppfoljning/index.html"].QuerySelectorAll(".follow-up tbody tr:not(.group)"),
        row => Assert.Equal(["Inget utgångsläge ännu", "Inga siffror är fastställda ännu."], row.QuerySelectorAll("td").Select(Text)));

    [Fact]
    public void A_goal_shows_its_measures_as_cards_with_a_line()
    {
        var cards = Page("sv/mal/levande-centrum-och-hamn/").QuerySelectorAll(".halves .card").ToList();

        Assert.Equal(4, cards.Count);
        Assert.Equal("Invånarantalet (invånare) Följer tidsplanen Senaste uppgift 4 866 (2025, prel.) Målnivå 5 000 (2031)", Text(cards[0]));
        Assert.NotNull(cards[0].QuerySelector("svg.mini"));
    }

    [Fact]
    public void A_goal_without_measures_says_so_and_shows_the_values()
    {
        var goal = sites.Kasko.Pages["sv/strategiska-mal/smidig-verksamhet/index.html"];

        Assert.Equal("Så följs målet: ingen mätare vald än", Text(goal.GetElementById("follow-up")!));
        Assert.Equal(3, goal.QuerySelectorAll(".values li").Length);
    }

    [Fact]
    public void All_pages_has_a_summary_for_each_page_and_the_state_of_each_measure()
    {
        var entries = Page("sv/alla-sidor/").QuerySelectorAll(".tree li").ToList();

        Assert.All(entries, entry => Assert.NotEmpty(Text(entry.QuerySelector("p")!)));
        Assert.Equal(13, entries.Count(entry => entry.Children.Any(child => child.ClassList.Contains("state"))));
        Assert.Contains(Page("sv/").QuerySelectorAll(".menu a"), link => Text(link) == "Alla sidor");
    }

    private IDocument Page(string address) => sites.Talludden.Pages[address + "index.html"];

    /// <summary>As read: without soft hyphens, and with all white space as single spaces.</summary>
    private static string Text(INode node) =>
        string.Join(' ', node.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
