using Kasko.Site.Model;

namespace Kasko.Site.Tests.Sites;

/// <summary>The strategy is reviewed once in each of the council's terms (Local Government Act 410/2015, 37 §).</summary>
public sealed class ReviewTests
{
    private const string About = "sv/om-strategin/";

    [Theory]
    [InlineData("2025-05-31", null, null)]
    [InlineData("2025-06-01", "2025-06-01", "2029-05-31")]
    [InlineData("2026-01-01", "2025-06-01", "2029-05-31")]
    [InlineData("2029-05-31", "2025-06-01", "2029-05-31")]
    [InlineData("2029-06-01", "2029-06-01", "2033-05-31")]
    [InlineData("2033-05-31", "2029-06-01", "2033-05-31")]
    public void A_term_is_four_years_from_the_first_of_June(string day, string? first, string? last)
    {
        var term = CouncilTerm.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((first, last), (term?.First.ToString("O", System.Globalization.CultureInfo.InvariantCulture), term?.Last.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2025-03-01", "2029-05-31", "2026-11-23", null)]
    [InlineData("2025-03-01", "2029-06-01", "2026-11-23", "review-after-term: The council's term ends on 2029-05-31, and the strategy has not been reviewed in it. Write 'next_review: 2029-05-31' or an earlier day, or the day of the review at 'reviewed'.")]
    [InlineData("2026-03-01", "2030-05-31", "2026-11-23", null)]
    [InlineData("2025-03-01", "2026-11-22", "2026-11-23", "review-overdue: The strategy was to be reviewed by 2026-11-22. When it has been, write the day of the review at 'reviewed' and the next date at 'next_review'.")]
    [InlineData("2025-03-01", "2026-11-23", "2026-11-23", null)]
    public async Task A_review_that_is_late_or_comes_after_the_term_is_a_warning(string reviewed, string next, string day, string? warning)
    {
        using var site = TestSite.Small().Replace("site.yml", "reviewed: 2025-03-01", $"reviewed: {reviewed}\n  next_review: {next}");

        var run = await site.Check("--as-of", day, "--language", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(warning is null ? [] : (string[])[$"site.yml:22:3: warning {warning}"], run.Problems);
    }

    [Fact]
    public async Task The_page_about_the_strategy_says_when_the_review_is_overdue_and_which_term_it_is()
    {
        using var site = TestSite.WithProgramsTheme().Replace("site.yml", "reviewed: 2025-03-01", "reviewed: 2025-03-01\n  next_review: 2026-11-22\n  matters: {wellbeing: [goals/school]}");

        await site.Built();

        Assert.Equal("Strategin skulle ha setts över senast den 22 november 2026", site.Page(About).QuerySelector(".adoption .overdue")!.TextContent);
        Assert.Contains("Den pågår från den 1 juni 2025 till den 31 maj 2029.", site.Page(About).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
