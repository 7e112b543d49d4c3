using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Strategy;

/// <summary>Kaskö's Swedish pages contain the strategy word for word, except for listed deviations.</summary>
[Collection(BuiltSites.Collection)]
public sealed partial class AdoptedTextTests(BuiltSites sites)
{
    [Fact]
    public void Every_listed_deviation_really_differs_from_the_adopted_text()
    {
        Assert.All(Deviations.Corrections, slip => Assert.Single(Regex.Matches(AdoptedStrategy.Text, Regex.Escape(slip.Written))));
        Assert.All(Deviations.Typography, slip => Assert.Contains(slip.Written, AdoptedStrategy.Text, StringComparison.Ordinal));
        Assert.All(Deviations.Corrections, slip => Assert.DoesNotContain(slip.Published, AdoptedStrategy.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_and_the_slogan_are_on_the_home_page()
    {
        var home = sites.Kasko.Pages["sv/index.html"];

        Assert.Equal(Deviations.Published("Kaskö stadsstrategi 2024-2030"), Deviations.Published(AdoptedStrategy.Lines[0]));
        Assert.Contains(Deviations.Published(AdoptedStrategy.Lines[0]), home.Title, StringComparison.Ordinal);
        Assert.Equal(AdoptedStrategy.Lines[1], Text(home.QuerySelector("h1")!));
    }

    [Fact]
    public void The_whole_strategy_is_on_one_page_line_by_line_in_its_own_order()
    {
        var published = Blocks(sites.Kasko.Pages["sv/strategin/index.html"]);

        var at = 0;
        foreach (var line in AdoptedStrategy.Lines.Skip(2).Select(Deviations.Published))
        {
            var found = published.IndexOf(line, at);
            Assert.True(found >= 0, $"'{line}' is not found where it should stand, after '{published[Math.Max(0, at - 1)]}'.");
            at = found + 1;
        }
    }

    [Fact]
    public void The_values_say_what_was_adopted_and_nothing_else()
    {
        var sections = sites.Kasko.Pages["sv/varden/index.html"].QuerySelectorAll("main section");

        var adopted = AdoptedStrategy.Headings("##", "# Värden");
        Assert.Equal(3, adopted.Length);
        Assert.Equal(
            adopted.Select(heading => (Deviations.Published(WithoutNumber(heading)), string.Join('\n', AdoptedStrategy.Below(heading).Select(Deviations.Published)))),
            sections.Select(section => (Text(section.QuerySelector("h2")!), string.Join('\n', section.QuerySelectorAll("p, li").Select(Text)))));
    }

    [Fact]
    public void The_goals_say_what_was_adopted_and_nothing_else()
    {
        var adopted = AdoptedStrategy.Headings("##", "# Målsättningar");
        Assert.Equal(5, adopted.Length);
        Assert.Equal(
            adopted.Select(heading => (Deviations.Published(WithoutNumber(heading)), string.Join('\n', AdoptedStrategy.Below(heading).Select(Deviations.Published)))),
            Goals().Select(page => (Text(page.QuerySelector("h1")!), string.Join('\n', page.QuerySelectorAll("main .text li, main .benefit").Select(Text)))));
    }

    [Fact]
    public void Both_names_of_each_goal_are_kept()
    {
        var listed = AdoptedStrategy.Below("## STRATEGISKA MÅL").Select(Deviations.Published).ToList();

        Assert.Equal(
            ["Extern och intern stadsbild", "Trivsam och gemensam omgivning", "Dynamisk verksamhet", "Mångsidig service", "Hållbar utveckling"],
            listed);
        Assert.Equal(listed, Goals().Select(page => page.QuerySelector(".aside") is { } aside ? Text(aside).Split(": ", 2)[1] : Text(page.QuerySelector("h1")!)));
        Assert.Equal(listed, sites.Kasko.Pages["sv/strategin/index.html"].QuerySelectorAll("section:has(> #in-brief) ol li").Select(Text));
    }

    [Fact]
    public void The_advantages_are_the_six_of_the_document()
    {
        var adopted = AdoptedStrategy.Below("## FÖRDELAR").Select(Deviations.Published).ToList();

        Assert.Equal(6, adopted.Count);
        foreach (var path in (string[])["sv/index.html", "sv/strategiska-mal/index.html", "sv/strategin/index.html"])
            Assert.Equal(adopted, sites.Kasko.Pages[path].QuerySelectorAll("ul.advantages li").Select(Text));
    }

    [Fact]
    public void The_follow_up_has_the_seven_rows_and_five_columns_of_the_document()
    {
        var adopted = AdoptedStrategy.Below("# Nytta: En stad i utveckling").Select(Deviations.Published).ToList();
        var table = sites.Kasko.Pages["sv/strategin/index.html"].QuerySelector("main table")!;

        Assert.Equal(["Nytta", "Mätare", "Nuläge", "Målsättning", "Förverkligats"], adopted.Take(5));
        Assert.Equal(adopted.Take(5), table.QuerySelectorAll("thead th").Select(Text).Take(5));
        Assert.Equal(7, adopted.Skip(5).Count());
        Assert.Equal(adopted.Skip(5), table.QuerySelectorAll("tbody th:first-child:not(.measure)").Select(Text));
        Assert.Equal("Nytta: En stad i utveckling", Text(sites.Kasko.Pages["sv/strategin/index.html"].GetElementById("benefits")!));
        Assert.Equal("Nytta: En stad i utveckling", Text(sites.Kasko.Pages["sv/uppfoljning/index.html"].QuerySelector("main h2")!));
    }

    [Fact]
    public void The_follow_up_page_has_all_seven_benefits()
    {
        var page = sites.Kasko.Pages["sv/uppfoljning/index.html"];
        var shown = page.QuerySelectorAll(".measure .period").Select(benefit => Text(benefit).Split(": ", 2)[1]).Concat(page.QuerySelectorAll(".without + ul li").Select(Text));

        Assert.Equal(AdoptedStrategy.Below("# Nytta: En stad i utveckling").Select(Deviations.Published).Skip(5).Order(), shown.Distinct().Order());
    }

    [Fact]
    public void Readers_are_shown_each_correction_and_the_page_it_was_made_on()
    {
        var rows = sites.Kasko.Pages["sv/om-strategin/index.html"].QuerySelector("main table")!.QuerySelectorAll("tbody tr").ToList();

        Assert.Equal(Deviations.Corrections, rows.Select(row => (Text(row.Children[0]), Text(row.Children[1]))));
        foreach (var row in rows)
        {
            var target = new Uri(new Uri("https://kasko.example/sv/om-strategin/"), row.QuerySelector("a")!.GetAttribute("href"));
            var page = sites.Kasko.Pages[target.AbsolutePath[1..] + "index.html"];
            // The list of goals shows the headings' names; the corrected name is on the goal's own page and on the page
            // with the whole strategy.
            Assert.Contains(Text(row.Children[1]), Text(page.QuerySelector("main")!) + Text(sites.Kasko.Pages["sv/strategin/index.html"].QuerySelector("main")!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_spelling_mistake_is_left_on_any_page_but_the_one_that_lists_them()
    {
        foreach (var (path, page) in sites.Kasko.Pages.Where(page => page.Key is not "sv/om-strategin/index.html" and not "fi/tietoa-strategiasta/index.html"))
            Assert.All(Deviations.Corrections, slip => Assert.False(Text(page.Body!).Contains(slip.Written, StringComparison.Ordinal), $"{path}: {slip.Written}"));
    }

    private IEnumerable<IDocument> Goals() => sites.Kasko.Pages["sv/strategiska-mal/index.html"].QuerySelectorAll("main h3 a")
        .Select(link => sites.Kasko.Pages[$"sv/strategiska-mal/{link.GetAttribute("href")}index.html"]);

    private static string WithoutNumber(string heading) => Number().Replace(AdoptedStrategy.Plain(heading), "");

    /// <summary>The innermost texts, in order.</summary>
    private static List<string> Blocks(IDocument page)
    {
        const string Kinds = "h1, h2, h3, h4, p, li, th, td, caption";
        return [.. page.QuerySelectorAll("main").SelectMany(main => main.QuerySelectorAll(Kinds)).Where(block => block.QuerySelector(Kinds) is null).Select(Text)];
    }

    /// <summary>As visitors see it: white space is collapsed, and soft hyphens are removed.</summary>
    private static string Text(IElement element) => Blanks().Replace(element.TextContent.Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\d\. ")]
    private static partial Regex Number();
}
