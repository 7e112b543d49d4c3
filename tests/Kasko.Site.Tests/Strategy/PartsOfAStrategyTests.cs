using AngleSharp.Dom;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Strategy;

/// <summary>A strategy has the parts that it has: what is not there leaves no heading, no link and no requirement.</summary>
public sealed class PartsOfAStrategyTests
{
    private static readonly string[] Pages = ["sv/", "sv/strategin/", "sv/strategiska-mal/", "sv/strategiska-mal/en-livlig-hamn/", "sv/strategiska-mal/en-god-skola/", "sv/alla-sidor/"];

    public static TheoryData<string, string[]> Parts => new()
    {
        { "values", ["Värden", "1 värde", "0 värden"] },
        { "advantages", ["Fördelar"] },
        { "benefit of one goal", [] },
        { "benefits of goals", [] },
        { "goals", ["Strategiska mål", "Målsättningar", "Så följs målet"] },
        { "measures", ["Öppna data"] },
        { "follow-up page", ["Se hela uppföljningen"] },
        { "follow-up", ["Uppföljning", "Så går det", "Så följs målet", "saker att följa upp", "Se hela uppföljningen", "Öppna data", "ingen mätare vald"] },
        { "everything", ["Värden", "Fördelar", "Strategiska mål", "Målsättningar", "I korthet", "Uppföljning", "Så går det", "På den här sidan"] },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_part_that_a_strategy_lacks_leaves_nothing_on_its_pages(string part, string[] words)
    {
        using var site = Without(part);

        var run = await site.Build();

        Assert.Equal((0, ""), (run.ExitCode, string.Join('\n', run.Problems)));
        foreach (var page in Pages.Where(page => site.Has(page + "index.html")))
        {
            var document = site.Page(page);
            Assert.All(words, word => Assert.DoesNotContain(word, document.Body!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal), StringComparison.Ordinal));
            Assert.Empty(document.QuerySelectorAll("main ul, main ol, main dl, main p, main section, main table, main nav").Where(element => element.TextContent.Trim().Length == 0 && element.QuerySelector("svg, img") is null).Select(element => $"{page}: {element.OuterHtml}"));
            Assert.Empty(document.QuerySelectorAll("main h2, main h3").Where(heading => HasNothingBelow(heading)).Select(heading => $"{page}: {heading.OuterHtml}"));
            Assert.Empty(document.QuerySelectorAll("a[href^='#']").Where(link => link.GetAttribute("href") is { Length: > 1 } target && document.GetElementById(target[1..]) is null).Select(link => $"{page}: {link.OuterHtml}"));
            Assert.All(document.QuerySelectorAll("[aria-labelledby]"), named => Assert.NotNull(document.GetElementById(named.GetAttribute("aria-labelledby")!)));
        }
    }

    [Fact]
    public async Task A_goal_without_a_benefit_has_no_word_for_it()
    {
        using var site = await Without("benefit of one goal").Built();

        Assert.NotNull(site.Page("sv/strategiska-mal/en-livlig-hamn/").QuerySelector(".benefit"));
        Assert.Null(site.Page("sv/strategiska-mal/en-god-skola/").QuerySelector(".benefit"));
        Assert.Single(site.Page("sv/strategin/").QuerySelectorAll(".benefit"));
        Assert.Equal(["Fler kommer till staden vid havet"], site.Page("sv/").QuerySelectorAll(".cards p:not(.progress)").Select(text => text.TextContent));
    }

    [Fact]
    public async Task A_goal_has_a_benefit_in_both_languages_or_in_none()
    {
        using var site = TestSite.WithProgramsTheme().Replace("content/goals/school.sv.md", "benefit: Barnen lär sig mer\n", "");

        var problem = Assert.Single((await site.Check()).Problems, line => line.Contains(": error ", StringComparison.Ordinal));

        Assert.StartsWith("content/goals/school.sv.md:3:8: error missing-key: ", problem, StringComparison.Ordinal);
        Assert.Contains("'benefit: …'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measures_need_the_benefits_that_they_follow_up()
    {
        using var site = TestSite.WithProgramsTheme().Remove("content/benefits.yml");

        Assert.Equal("content/benefits.yml missing-file", Assert.Single((await site.Check()).Places));
    }

    /// <summary>Whether the next thing after a heading is another heading of its level or above, or nothing.</summary>
    private static bool HasNothingBelow(IElement heading) =>
        heading.NextElementSibling is not { } next || (next.LocalName.Length == 2 && next.LocalName[0] == 'h' && string.CompareOrdinal(next.LocalName, heading.LocalName) <= 0);

    /// <summary>The small site with the program's theme and few words, without a part and all that refers to it.</summary>
    private static TestSite Without(string part)
    {
        var site = TestSite.WithProgramsTheme().Replace("site.yml", "rules: {same-link-text: off}", "rules: {same-link-text: off, stale-translation: off}")
            .Remove("content/goals/boat.png", "content/goals/wave.svg", "content/goals/mooring-fees.csv");
        Body(site, "index", "Lillvik växer.", "Pikkulahti kasvaa.");
        Body(site, "goals/harbour", "- Kajen får lampor", "- Laituri saa valot");
        Body(site, "values/openness", "Allt är öppet.", "Kaikki on avointa.");
        Body(site, "follow-up", "{follow-up}", "{follow-up}");
        return part switch
        {
            "values" => WithoutFolder(site, "values"),
            "advantages" => site.Remove("content/advantages.yml"),
            "benefit of one goal" => WithoutBenefit(site, "school"),
            "benefits of goals" => WithoutBenefit(WithoutBenefit(site, "school"), "harbour"),
            "goals" => WithoutGoals(site),
            "measures" => WithoutFolder(site, "measures"),
            "follow-up page" => WithoutFollowUpPage(site),
            "follow-up" => WithoutFollowUp(site),
            _ => WithoutFolder(WithoutGoals(WithoutFollowUp(site)), "values").Remove("content/advantages.yml"),
        };
    }

    private static void Body(TestSite site, string page, string swedish, string finnish)
    {
        foreach (var (language, text) in new[] { ("sv", swedish), ("fi", finnish) })
        {
            var file = $"content/{page}.{language}.md";
            var frontMatter = File.ReadAllText(Path.Join(site.Root, file)).Split("\n---\n")[0];
            site.Write(file, $"{frontMatter}\n---\n\n{text}\n");
        }
    }

    private static TestSite WithoutFolder(TestSite site, string folder)
    {
        Directory.Delete(Path.Join(site.Root, "content", folder), recursive: true);
        return site;
    }

    private static TestSite WithoutBenefit(TestSite site, string goal)
    {
        foreach (var file in (string[])[$"content/goals/{goal}.sv.md", $"content/goals/{goal}.fi.md"])
            site.Write(file, string.Concat(File.ReadLines(Path.Join(site.Root, file)).Where(line => !line.StartsWith("benefit:", StringComparison.Ordinal)).Select(line => line + "\n")));
        return site;
    }

    private static TestSite WithoutGoals(TestSite site)
    {
        if (File.Exists(Path.Join(site.Root, "content", "benefits.yml"))) site.Replace("content/benefits.yml", "  goals: [goals/harbour]\n", "");
        return WithoutFolder(site, "goals").Replace("site.yml", "strategy, goals", "strategy");
    }

    private static TestSite WithoutFollowUpPage(TestSite site) =>
        site.Remove("content/follow-up.sv.md", "content/follow-up.fi.md").Replace("site.yml", ", follow-up]", "]");

    private static TestSite WithoutFollowUp(TestSite site) => WithoutFolder(WithoutFollowUpPage(site), "measures").Remove("content/benefits.yml");
}
