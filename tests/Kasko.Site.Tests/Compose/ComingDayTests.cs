using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>Errors that dates in the content will cause on a later day are reported in time to fix them.</summary>
public sealed class ComingDayTests
{
    private const string Days = "publish_from: 2027-01-01";

    private static TestSite With(string page, string line) => TestSite.Small()
        .Replace($"content/{page}.sv.md", "---\nkind:", $"---\n{line}\nkind:")
        .Replace($"content/{page}.fi.md", "---\nkind:", $"---\n{line}\nkind:");

    /// <summary>A page that is published later, with this text in Swedish.</summary>
    private static TestSite Waiting(string title, string text) => TestSite.Small()
        .Append("site.yml", "rules: {unaccepted-translation: off}\n")
        .Write("content/news.sv.md", $"---\ntitle: {title}\nsummary: Det här är nytt i Lillvik.\n{Days}\n---\n\n{text}\n")
        .Write("content/news.fi.md", $"---\ntitle: Uutta\nsummary: Tämä on uutta Pikkulahdessa.\n{Days}\n---\n\nSatama avataan.\n");

    [Theory]
    [InlineData("en", "content: warning coming-error: From 1 January 2027: The site has no home page.")]
    [InlineData("sv", "content: warning coming-error: Från och med 1.1.2027: Webbplatsen har ingen startsida.")]
    [InlineData("fi", "content: warning coming-error: 1.1.2027 alkaen: Sivustolla ei ole etusivua.")]
    public async Task A_page_that_no_site_can_be_without_is_missed_before_it_ends(string language, string problem)
    {
        using var site = With("index", "publish_until: 2026-12-31");
        var run = await site.Build("--language", language);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Problems, line => line.StartsWith(problem, StringComparison.Ordinal));
        Assert.Equal(1, (await site.Check("--as-of", "2027-01-01")).ExitCode);
    }

    [Fact]
    public async Task A_page_that_will_take_anothers_address_is_reported_before_its_day()
    {
        using var site = Waiting("Om strategin", "Hamnen öppnar.");
        var run = await site.Check();
        Assert.Equal(["content/news.sv.md:2:8: warning coming-error: From 1 January 2027: This page and content/about.sv.md have the same address, sv/om-strategin/. Give one of them another 'slug: …'."], run.Problems);
    }

    [Fact]
    public async Task An_error_in_the_rendered_page_is_found_before_the_page_is_published()
    {
        using var site = Waiting("Nytt", "## En\n\n#### Två").Append("content/news.fi.md", "\n## Yksi\n\n#### Kaksi\n");
        var run = await site.Check();
        Assert.Equal(["content/news.fi.md:11:1 coming-error", "content/news.sv.md:9:1 coming-error"], run.Places);
        Assert.Contains("From 1 January 2027: ", run.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_on_several_days_is_reported_for_the_first()
    {
        using var site = With("index", "publish_until: 2026-12-31")
            .Replace("content/about.sv.md", "---\nkind:", "---\npublish_until: 2027-05-31\nkind:")
            .Replace("content/about.fi.md", "---\nkind:", "---\npublish_until: 2027-05-31\nkind:");
        Assert.Single((await site.Check()).Problems, line => line.StartsWith("content: warning coming-error: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_that_the_site_has_made_an_error_counts_on_the_coming_day_and_not_before()
    {
        using var site = With("goals/harbour", "publish_until: 2026-12-31").Append("site.yml", "rules: {link-to-unpublished: error}\n");
        var run = await site.Check();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Problems, line => line.StartsWith("content/follow-up.sv.md:14:1: warning coming-error: From 1 January 2027: The goal 'goals/harbour'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dates_that_cause_no_error_are_not_reported()
    {
        using var site = Waiting("Nytt", "Hamnen öppnar.");
        Assert.Empty((await site.Check()).Problems);
    }
}
