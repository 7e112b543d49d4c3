using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>Figures of periods that have not begun, or are not over.</summary>
public sealed class PeriodTests
{
    private const string Berths = "content/measures/berths.yml";

    [Theory]
    [InlineData("  - {period: 2024, value: 1255}\n  - {period: 2052, value: 1262}\n", "2052", "Did you mean 'period: 2025'?")]
    [InlineData("  - {period: 2026-09, value: 5}\n  - {period: 2026-12, value: 5}\n", "2026-12", "Did you mean 'period: 2026-10'?")]
    [InlineData("  - {period: 2026-Q4, value: 5, provisional: true}\n  - {period: 2027-Q4, value: 5, provisional: true}\n", "2027-Q4", "Check the period.\n")]
    [InlineData("  - {period: 2027, value: 5, publish_from: 2028-03-01}\n", "2027", "Check the period.\n")]
    [InlineData("  - {period: 2027, confidential: true}\n", "2027", "Check the period.\n")]
    public async Task A_figure_of_a_period_that_has_not_begun_is_an_error_that_shows_the_period_that_is_missing(string figures, string period, string hint)
    {
        using var site = TestSite.Small().Append(Berths, "observations:\n" + figures);

        var run = await site.Check("--as-of", "2026-11-28", "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error period-to-come: {period} has not begun, so it can have no figure yet.", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_of_a_period_that_has_not_begun_is_an_error()
    {
        using var site = TestSite.Small().Append(Berths, "baseline: {period: 2028, value: 1000}\n");

        Assert.Contains("error period-to-come: 2028 has not begun", (await site.Check("--language", "en")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026", "2026-12-31", true)]
    [InlineData("2026", "2027-01-01", false)]
    [InlineData("2026-Q2", "2026-06-30", true)]
    [InlineData("2026-Q2", "2026-07-01", false)]
    [InlineData("2026-02", "2026-02-28", true)]
    [InlineData("2026-02", "2026-03-01", false)]
    public async Task A_final_figure_of_a_period_that_is_not_over_is_a_warning_with_the_repaired_line(string period, string day, bool isReported)
    {
        using var site = TestSite.Small().Append(Berths, $"observations:\n  - {{period: {period}, value: 1000.50}}\n");

        var run = await site.Check("--as-of", day, "--language", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(isReported, run.Error.Contains($"warning period-not-over: {period} is not over, so its figure can still change. Mark it as provisional: {{period: {period}, value: 1000.50, provisional: true}}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("  - {period: 2026, value: 5, provisional: true}\n")]
    [InlineData("  - {period: 2027}\n")]
    [InlineData("  - {period: 2026, value: 5, publish_from: 2027-02-01}\n")]
    public async Task A_provisional_figure_a_line_without_one_and_one_that_waits_for_the_end_of_its_period_are_left_alone(string figures)
    {
        using var site = TestSite.Small().Append(Berths, "observations:\n" + figures);

        Assert.Empty((await site.Check("--as-of", "2026-11-28")).Places);
    }
}
