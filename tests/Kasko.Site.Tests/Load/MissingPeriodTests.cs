using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>A series that skips a period.</summary>
public sealed class MissingPeriodTests
{
    private const string Measure = "content/measures/berths.yml";

    [Theory]
    [InlineData("2022 2023 2025", "2024")]
    [InlineData("2019 2020 2025", "2021–2024")]
    [InlineData("2025-Q1 2025-Q2 2025-Q4", "2025-Q3")]
    [InlineData("2023-Q4 2024-Q2 2025-Q2", "2024-Q4")]
    [InlineData("2024-11 2024-12 2025-03", "2025-01–2025-02")]
    [InlineData("2023 2024 2025-Q1 2025-Q2 2025-Q4", "2025-Q3")]
    public async Task A_gap_is_reported_with_the_periods_that_are_missing(string periods, string missing)
    {
        using var site = Site(Figures(periods));

        var run = await site.Check();

        Assert.Equal("missing-period", Assert.Single(run.Places).Split(' ')[1]);
        Assert.Contains($"There is no observation for {missing}, and no note says why.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("every other year", "2019 2021 2023 2025")]
    [InlineData("two figures", "2019 2025")]
    [InlineData("years, then quarters", "2023 2024 2025-Q1 2025-Q2")]
    public async Task A_series_without_a_gap_is_not_reported(string series, string periods)
    {
        using var site = Site(Figures(periods));

        Assert.True((await site.Check()).Error.Length == 0, series);
    }

    [Theory]
    [InlineData("a line without a figure", "  - {period: 2024}\n  - {period: 2025, value: 7}\n")]
    [InlineData("a note at the next figure", "  - {period: 2025, value: 7, note: {sv: År 2024 räknades inte., fi: Vuonna 2024 ei laskettu.}}\n")]
    [InlineData("the baseline", "  - {period: 2025, value: 7}\nbaseline: {period: 2024, value: 7}\n")]
    public async Task A_gap_that_the_file_explains_is_not_reported(string how, string lines)
    {
        using var site = Site(Figures("2022 2023") + lines);

        Assert.True((await site.Check()).Error.Length == 0, how);
    }

    [Fact]
    public async Task A_note_about_something_else_does_not_explain_a_gap()
    {
        using var site = Site(Figures("2022 2023") + "  - {period: 2025, value: 7, note: {sv: Ändras i juni., fi: Muuttuu kesäkuussa.}}\n");

        Assert.Equal([Measure + ":14:5 missing-period"], (await site.Check()).Places);
    }

    private static TestSite Site(string observations) => TestSite.Small().Append(Measure, observations);

    private static string Figures(string periods) =>
        "observations:\n" + string.Concat(periods.Split(' ').Select(period => $"  - {{period: {period}, value: 7}}\n"));
}
