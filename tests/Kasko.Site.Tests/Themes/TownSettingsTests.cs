using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Themes;

/// <summary>What a town sets in <c>site.yml</c> and needs no file of its theme for.</summary>
public sealed class TownSettingsTests
{
    private const string Night = "colours:\n  night: {light: \"#0b2e26\", dark: \"#08201b\"}\n";

    [Fact]
    public async Task Colours_by_name_reach_the_stylesheet_and_the_browsers_bar()
    {
        using var site = await TestSite.WithProgramsTheme().Append("site.yml", Night).Built();

        Assert.Equal("#0b2e26", site.Page("sv/").QuerySelector("meta[name=theme-color]")!.GetAttribute("content"));
        Assert.Contains("#0b2e26", site.Published().Single(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("colours:\n  nigt: {light: \"#0b2e26\", dark: \"#08201b\"}\n", 3, "overrides-nothing: The theme has no 'nigt' to replace. Did you mean 'night'?")]
    [InlineData("colours:\n  night: {light: blue, dark: \"#08201b\"}\n", 18, "not-a-colour: ")]
    [InlineData("colours:\n  link: {light: \"#88aaff\", dark: \"#9cc6ff\"}\n", 17, "low-contrast: ")]
    public async Task A_colour_that_cannot_be_used_is_reported_in_the_settings(string yaml, int column, string problem)
    {
        using var site = TestSite.WithProgramsTheme().Append("site.yml", yaml);

        var problems = (await site.Check()).Problems.Where(found => !found.Contains("'card'", StringComparison.Ordinal)).ToList();

        Assert.StartsWith($"site.yml:53:{column}: error {problem}", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lillviks stad", "Pikkulahden kaupunki", "staden har", "Kaupunki ")]
    [InlineData("Lillviks kommun", "Pikkulahden kunta", "kommunen har", "Kunta ")]
    [InlineData("Lillvik", "Pikkulahti", "kommunen har", "Kunta ")]
    [InlineData("Lillviks stad, noun: orten", "Pikkulahden kaupunki, noun: paikkakunta", "orten har", "Paikkakunta ")]
    public async Task Pages_call_the_municipality_what_it_is(string swedish, string finnish, string saidInSwedish, string saidInFinnish)
    {
        using var site = await TestSite.WithProgramsTheme()
            .Replace("site.yml", "official: Lillviks stad}", $"official: {swedish}}}")
            .Replace("site.yml", "official: Pikkulahden kaupunki}", $"official: {finnish}}}")
            .Replace("content/measures/residents.yml", "status: adopted", "status: proposed").Built();

        Assert.Contains($": {saidInSwedish} inte fastställt", site.Page("sv/").QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($". {saidInFinnish}ei ole hyväksynyt sitä.", site.Page("fi/").QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith($"{saidInFinnish}on hyväksynyt", site.Page("fi/strategiset-tavoitteet/vilkas-satama/").QuerySelector(".approved")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($">{saidInFinnish}on hyväksynyt", site.Read("fi/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_of_an_answer_is_shown_where_the_town_gives_one()
    {
        using var without = await TestSite.WithProgramsTheme().Built();
        using var site = await TestSite.WithProgramsTheme().Replace("site.yml", "adoption:\n", "  answer: {sv: Vi svarar inom tre dagar., fi: Vastaamme kolmessa päivässä.}\nadoption:\n").Built();

        Assert.DoesNotContain("Vi svarar", string.Concat(without.Published().Values), StringComparison.Ordinal);
        Assert.Contains("<p>Vi svarar inom tre dagar.</p>", site.Read("sv/respons/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_heading_of_the_follow_up_is_the_towns_own()
    {
        using var site = await TestSite.WithProgramsTheme().Append("site.yml", "follow_up_heading: {sv: Detta mäter vi, fi: Tätä mittaamme}\n").Built();

        Assert.Equal("Detta mäter vi", site.Page("sv/strategin/").GetElementById("benefits")!.TextContent);
        Assert.Equal("Detta mäter vi", site.Page("sv/strategin/").QuerySelector(".contents a[href='#benefits']")!.TextContent);
    }
}
