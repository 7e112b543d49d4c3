using System.Collections.Immutable;
using CsCheck;
using Kasko.Site.Load;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Typing mistakes in a measure's figures.</summary>
public sealed class SeriesTests
{
    private const string Residents = "content/measures/residents.yml";
    private const string Berths = "content/measures/berths.yml";

    [Theory]
    [InlineData("2023: 1248, 2024: 1243, 2025: 12510", "2025", "Did you mean 'value: 1251'?")]
    [InlineData("2023: 1248, 2024: 1243, 2025: 125100", "2025", "Did you mean 'value: 1251'?")]
    [InlineData("2023: 1248, 2024: 1243, 2025: 0", "2025", "If it is right")]
    [InlineData("2023: 1248, 2024: 1243, 2025: 1", "2025", "If it is right")]
    [InlineData("2023: 1248, 2024: 125, 2025: 1251", "2024", "If it is right")]
    [InlineData("2022: 1248, 2023: 1243, 2024: 1240, 2025: 251", "2025", "If it is right")]
    [InlineData("2024: 1243, 2025: 12510", "2025", "Did you mean 'value: 1251'?")]
    [InlineData("2023: 5.3, 2024: 5.1, 2025: 53", "2025", "Did you mean 'value: 5.3'?")]
    [InlineData("2025-10: 2442, 2025-11: 2312, 2025-12: 24420", "2025-12", "Did you mean 'value: 2442'?")]
    [InlineData("2023: -430, 2024: -512, 2025: -4900", "2025", "Did you mean 'value: -490'?")]
    public async Task A_figure_far_from_its_series_is_a_warning_with_the_likely_figure(string series, string period, string hint)
    {
        using var site = TestSite.Small().Append(Berths, Figures(series));

        var run = await site.Check("--language", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("outlier", Assert.Single(run.Places).Split(' ')[1]);
        Assert.Contains($"The figure for {period}, ", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new homes", "2020: 18, 2021: 2, 2022: 25, 2023: 0, 2024: 31, 2025: 7")]
    [InlineData("few of something", "2023: 3, 2024: 5, 2025: 0")]
    [InlineData("a few become many", "2023: 2, 2024: 3, 2025: 19")]
    [InlineData("net migration", "2021: -41, 2022: 0, 2023: -6, 2024: 14, 2025: -120")]
    [InlineData("a fall over years", "2010: 44250, 2015: 38900, 2020: 31950, 2022: 31400, 2025: 12000")]
    [InlineData("a bad year", "2019: 12000, 2020: 12500, 2021: 11900, 2022: 3400, 2023: 12100, 2024: 12300, 2025: 12200")]
    [InlineData("per cent", "2023: 8.1, 2024: 7.9, 2025: 3.0")]
    [InlineData("small shares", "2023: 0.3, 2024: 0.3, 2025: 0.0")]
    [InlineData("years and months", "2023: 14930, 2024: 15012, 2025-01: 1244, 2025-02: 1251")]
    public void Volatile_figures_are_not_reported(string what, string series)
    {
        var values = series.Split(", ").Where(figure => !figure.Contains('-', StringComparison.Ordinal) || figure.Contains(": -", StringComparison.Ordinal)).Select(figure => decimal.Parse(figure.Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture)).ToImmutableArray();
        var decimals = values.Max(value => (int)value.Scale);

        Assert.All(values.Select((value, index) => (value, index)), figure =>
            Assert.False(Outliers.IsFar(figure.value, values.RemoveAt(figure.index), decimals), $"{what}: {figure.value}"));
    }

    [Fact]
    public void A_series_that_changes_by_less_than_a_third_each_year_has_no_outlier() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[-33, 33].Array[1, 12]).Sample((start, changes) =>
        {
            ImmutableArray<decimal> series = [.. changes.Aggregate(new List<decimal> { start }, (values, change) => [.. values, Math.Round(values[^1] * (100 + change) / 100)])];
            return series.Select((value, index) => Outliers.IsFar(value, series.RemoveAt(index), 0)).All(isFar => !isFar);
        });

    [Fact]
    public void A_digit_too_many_in_a_steady_series_is_always_found() =>
        Gen.Select(Gen.Int[50, 100_000], Gen.Int[-5, 5].Array[1, 12], Gen.Int[0, 9]).Sample((level, changes, digit) =>
            Outliers.IsFar((level * 10) + digit, [.. changes.Select(change => Math.Round(level * (100m + change) / 100))], 0));

    [Fact]
    public async Task A_note_explains_a_figure_that_is_far_from_the_others()
    {
        using var site = TestSite.Small().Append(Berths, Figures("2023: 1248, 2024: 1243").TrimEnd() + "\n  - {period: 2025, value: 0, note: {sv: Hamnen var stängd., fi: Satama oli suljettu.}}\n");

        Assert.Empty((await site.Check()).Places);
    }

    [Fact]
    public async Task Years_and_months_of_one_measure_are_compared_separately()
    {
        using var site = TestSite.Small().Append(Berths, Figures("2023: 14930, 2024: 15012, 2025-01: 1244, 2025-02: 1251"));

        Assert.Empty((await site.Check()).Places);
    }

    [Theory]
    [InlineData("value: 14000}", "outlier", "Did you mean 'value: 1400'?")]
    [InlineData("value: 140}", "baseline-meets-target", "Did you mean 'direction: down'?")]
    [InlineData("value: 1200}", "baseline-meets-target", "Did you mean 'direction: hold'?")]
    public async Task A_target_that_cannot_be_meant_is_a_warning(string target, string rule, string hint)
    {
        using var site = TestSite.Small().Replace(Residents, "value: 1400}", target);

        var run = await site.Check("--language", "en");

        Assert.Equal((0, rule), (run.ExitCode, Assert.Single(run.Places).Split(' ')[1]));
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fall_that_is_to_rise_is_a_warning_at_the_direction()
    {
        using var site = TestSite.Small()
            .Replace(Residents, "value: 1200}", "value: 9.1}").Replace(Residents, "value: 1400}", "value: 5}")
            .Replace(Residents, "value: 1234}", "value: 10.0}").Replace(Residents, "value: 1250,", "value: 10.4,");

        var run = await site.Check("--language", "en");

        Assert.Contains("With 'direction: up' the baseline 9.1 (2023) already meets the target level 5 (2030). Did you mean 'direction: down'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("direction: up", "direction: up", "value: 1100, note: {sv: Gränsen är satt i avtalet., fi: Raja on sovittu.}}")]
    [InlineData("direction: up", "direction: down", "value: 1100}")]
    public async Task A_target_that_is_explained_or_on_the_right_side_is_left_alone(string before, string after, string target)
    {
        using var site = TestSite.Small().Replace(Residents, before, after).Replace(Residents, "value: 1400}", target);

        Assert.Empty((await site.Check()).Places);
    }

    [Theory]
    [InlineData("baseline: {period: 2024, value: 1018}\n", "different-baseline")]
    [InlineData("baseline: {period: 2024, value: 1034}\n", null)]
    [InlineData("baseline: {period: 2024, value: 1018, note: {sv: Beslutat före rättelsen., fi: Päätetty ennen oikaisua.}}\n", null)]
    public async Task A_baseline_and_an_observation_of_one_period_are_one_figure(string baseline, string? rule)
    {
        using var site = TestSite.Small().Append(Berths, baseline + Figures("2024: 1034"));

        Assert.Equal(rule, (await site.Check()).Places.SingleOrDefault()?.Split(' ')[1]);
    }

    [Theory]
    [InlineData("2025: 1018, 2025: 1018")]
    [InlineData("2025: 1018, 2025-Q4: 1020")]
    [InlineData("2025-Q4: 1018, 2025-12: 1020")]
    public async Task Two_figures_that_end_on_the_same_day_are_an_error(string series)
    {
        using var site = TestSite.Small().Append(Berths, Figures(series));

        Assert.Equal([Berths + ":13:5 same-period"], (await site.Check()).Places);
    }

    private static string Figures(string series) =>
        "observations:\n" + string.Concat(series.Split(", ").Select(figure => figure.Split(": ")).Select(figure => $"  - {{period: {figure[0]}, value: {figure[1]}}}\n"));
}
