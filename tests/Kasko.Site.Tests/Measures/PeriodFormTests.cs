using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

public sealed class PeriodFormTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2026-01-01", "2025", "2025")]
    [InlineData("2025-H1", "2025-01-01", "2025-07-01", "halvår 1/2025", "1. vuosipuolisko 2025")]
    [InlineData("2025-H2", "2025-07-01", "2026-01-01", "halvår 2/2025", "2. vuosipuolisko 2025")]
    [InlineData("2025-Q2", "2025-04-01", "2025-07-01", "kvartal 2/2025", "2. neljännes 2025")]
    [InlineData("2025-02", "2025-02-01", "2025-03-01", "februari 2025", "helmikuu 2025")]
    [InlineData("2025/26", "2025-08-01", "2026-08-01", "2025/26", "2025/26")]
    [InlineData("1999/00", "1999-08-01", "2000-08-01", "1999/00", "1999/00")]
    [InlineData("2025-07/2026-06", "2025-07-01", "2026-07-01", "juli 2025 – juni 2026", "heinäkuu 2025 – kesäkuu 2026")]
    public void Every_form_has_its_days_and_its_words(string written, string start, string end, string swedish, string finnish)
    {
        var period = Period.Parse(written)!.Value;

        Assert.Equal(
            (written, start, end, swedish, finnish),
            (period.ToString(), $"{period.Start:yyyy-MM-dd}", $"{period.End:yyyy-MM-dd}", PeriodFormat.Short(period, Language.Swedish), PeriodFormat.Short(period, Language.Finnish)));
    }

    [Theory]
    [InlineData("2025-H1", "2025-H2")]
    [InlineData("2025-H2", "2026-H1")]
    [InlineData("2025/26", "2026/27")]
    [InlineData("2025-12", "2026-01")]
    [InlineData("2025-07/2026-06", "2026-07/2027-06")]
    public void The_next_period_has_the_same_form(string written, string next) => Assert.Equal(next, Period.Parse(written)!.Value.Next.ToString());

    [Theory]
    [InlineData("2025/27")]
    [InlineData("2025/2026")]
    [InlineData("2025-H3")]
    [InlineData("2025-07/2026-07")]
    [InlineData("2025-01/2025-12")]
    public async Task Another_form_is_an_error_that_shows_the_right_ones(string written)
    {
        using var site = TestSite.Small().Append("content/measures/berths.yml", $"observations:\n  - {{period: {written}, value: 1000}}\n");

        var run = await site.Check("--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error not-a-period: 'period' must be a year, half-year, quarter or month, as in 2025, 2025-H1, 2025-Q1 or 2025-01, or twelve months, as in 2025/26 or 2025-07/2026-06, not '{written}'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_year_is_entered_by_the_command_and_has_its_label_in_the_chart_and_its_name_in_the_data()
    {
        using var site = TestSite.WithProgramsTheme().Append("content/measures/berths.yml", "observations:\n  - {period: 2023/24, value: 1000}\n  - {period: 2024/25, value: 1010}\n");

        Assert.Equal(0, (await site.Run("measure", "add", "berths", "2025/26", "1020")).ExitCode);
        await site.Built();

        Assert.Contains("berths,observation,2025/26,1020,", site.Read("data/berths.csv"), StringComparison.Ordinal);
        Assert.Equal(["2023/24", "2024/25", "2025/26"], site.Page("sv/uppfoljning/batplatser/").QuerySelectorAll(".chart-wide .chart-text").Select(text => text.TextContent));
    }

    [Fact]
    public async Task The_next_figure_of_a_rhythm_of_two_years_is_due_two_years_later()
    {
        using var site = TestSite.WithProgramsTheme().Append("content/measures/berths.yml",
            "updated: every-second-year\nobservations:\n  - {period: 2023, value: 1000}\n  - {period: 2025, value: 1010}\nsource: {title: {sv: Hamnen, fi: Satama}, updated: 2026-02-01}\n");

        await site.Built();

        var text = site.Page("fi/seuranta/venepaikat/").QuerySelector("main")!.TextContent;
        Assert.Contains("Päivitetään joka toinen vuosi", text, StringComparison.Ordinal);
        Assert.Contains("Seuraava päivitys: viimeistään 1. helmikuuta 2028", text, StringComparison.Ordinal);
    }
}
