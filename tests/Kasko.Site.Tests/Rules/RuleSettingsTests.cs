using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Rules;

/// <summary>Settings of rules in <c>site.yml</c>, and allowances in a page's front matter.</summary>
public sealed class RuleSettingsTests
{
    [Fact]
    public async Task An_error_that_the_site_sets_to_warning_is_reported_and_the_site_is_published()
    {
        using var site = RuleSite.Wrong("vague-link").Decide("vague-link: warning");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("content/about.sv.md:8:9: warning vague-link: ", run.Error, StringComparison.Ordinal);
        Assert.True(site.Has("sv/om-strategin/index.html"));
    }

    [Fact]
    public async Task A_warning_that_the_site_sets_to_error_fails_the_build()
    {
        using var site = RuleSite.Wrong("picture-of").Decide("picture-of: error");

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": error picture-of: ", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(site.Public));
    }

    [Fact]
    public async Task Strict_does_not_reenable_a_disabled_rule()
    {
        using var site = RuleSite.Wrong("picture-of").Decide("picture-of: off");

        Assert.Equal(0, (await site.Build("--strict")).ExitCode);
    }

    [Fact]
    public async Task An_unknown_level_is_reported_with_the_possible_ones()
    {
        using var site = TestSite.Small().Append("site.yml", "rules: {vague-link: waring}\n");

        Assert.Contains("'vague-link' cannot be 'waring'. Did you mean 'warning'? Allowed: error, warning, off.", (await site.Check()).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vague-link", "Läs mer [här](goals/harbour.sv.md).")]
    [InlineData("broken-link", "Se [hamnen](goals/harbor.sv.md).")]
    [InlineData("heading-order", "## Beslutet\n\n#### Fullmäktige")]
    public async Task A_page_can_allow_a_rule_to_be_broken_with_a_reason(string rule, string text)
    {
        using var site = TestSite.WithSwedish(text).Decide("stale-translation: off").Replace(SwedishText.File, "kind: about\n", $"kind: about\nallow: {{{rule}: Så står det i beslutet.}}\n");

        var run = await site.Build();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task An_allowance_applies_to_its_page_only()
    {
        using var site = RuleSite.Wrong("vague-link")
            .Replace(SwedishText.File, "kind: about\n", "kind: about\nallow: {vague-link: Så står det i beslutet.}\n")
            .Append("content/goals/school.sv.md", "\nLäs mer [här](harbour.sv.md).\n");

        Assert.Equal(["content/goals/school.sv.md:11:9 vague-link"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_page_can_allow_a_problem_in_its_layout()
    {
        using var swedish = RuleSite.Wrong("style-attribute").Replace("content/about.sv.md", "kind: about\n", "kind: about\nallow: {style-attribute: Ett prov.}\n");
        using var both = RuleSite.Wrong("style-attribute").Replace("content/about.sv.md", "kind: about\n", "kind: about\nallow: {style-attribute: Ett prov.}\n")
            .Replace("content/about.fi.md", "kind: about\n", "kind: about\nallow: {style-attribute: Koe.}\n");

        Assert.Equal("style-attribute", Assert.Single((await swedish.Check()).Places).Split(' ')[1]);
        Assert.Empty((await both.Check()).Places);
    }

    [Fact]
    public async Task A_firm_rule_cannot_be_allowed_on_a_page_either()
    {
        using var site = TestSite.WithSwedish("Beslutet.").Replace(SwedishText.File, "kind: about\n", "kind: about\nallow: {raw-html: Vi vill.}\n");

        Assert.Equal(["content/about.sv.md:3:9 firm-rule"], (await site.Check()).Places);
    }

    [Fact]
    public async Task An_allowance_of_an_unpublished_page_is_not_reported_as_unneeded()
    {
        using var site = TestSite.Small()
            .Write("content/summer.sv.md", "---\ntitle: Sommaren\nsummary: Det händer.\npublish_from: 2027-06-01\nallow: {vague-link: Ett skäl.}\n---\n\nSe [här](about.sv.md).\n")
            .Write("content/summer.fi.md", "---\ntitle: Kesä\nsummary: Tapahtuu.\npublish_from: 2027-06-01\n---\n\nKatso [tietoa strategiasta](about.fi.md).\n")
            .Decide("unaccepted-translation: off");

        Assert.Empty((await site.Check()).Places);
        Assert.Empty((await site.Check("--as-of", "2027-06-01")).Places);
    }

    [Theory]
    [InlineData("sv", "Menade du 'vague-link'?")]
    [InlineData("fi", "Tarkoititko 'vague-link'?")]
    public async Task A_misspelt_rule_on_a_page_is_guessed_at(string language, string hint)
    {
        using var site = TestSite.WithSwedish("Beslutet.").Replace(SwedishText.File, "kind: about\n", "kind: about\nallow: {vague-lnik: Ett skäl.}\n");

        Assert.Contains(hint, (await site.Check("--language", language)).Error, StringComparison.Ordinal);
    }
}
