using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Figures whose decimals do not agree with their measure.</summary>
public sealed class DecimalsTests
{
    private const string Residents = "content/measures/residents.yml";
    private const string Berths = "content/measures/berths.yml";

    [Theory]
    [InlineData("decimals: 0\n", "1.400", "value: 1400")]
    [InlineData("decimals: 1\n", "1.400", "value: 1400")]
    [InlineData("decimals: 0\n", "125.000", "value: 125000")]
    [InlineData("", "1.400", "value: 1400")]
    [InlineData("", "-1.400", "value: -1400")]
    public async Task A_point_that_may_part_thousands_is_an_error_with_the_repaired_line(string decimals, string value, string repaired)
    {
        using var site = TestSite.Small().Replace(Residents, "direction: up\n", $"direction: up\n{decimals}").Replace(Residents, "value: 1400}", $"value: {value}}}");

        var run = await site.Check("--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error ambiguous-thousands: {value} may mean thousands, but is read as a number with three decimals. Write '{repaired}'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decimals: 3\n", "1.400")]
    [InlineData("decimals: 0\n", "1400.000")]
    [InlineData("decimals: 0\n", "1400.0")]
    [InlineData("decimals: 3\n", "0.400")]
    public async Task Decimals_that_are_declared_or_are_zeros_are_not_reported(string decimals, string value)
    {
        using var site = TestSite.Small().Append(Berths, $"{decimals}observations:\n  - {{period: 2025, value: {value}}}\n");

        Assert.Empty((await site.Check()).Places);
    }

    [Fact]
    public async Task Three_decimals_in_a_series_with_decimals_are_not_thousands()
    {
        using var site = TestSite.Small().Append(Berths, "observations:\n  - {period: 2024, value: 1.25}\n  - {period: 2025, value: 1.375}\n");

        Assert.Empty((await site.Check()).Places);
    }

    [Fact]
    public async Task The_bounds_of_a_range_are_checked_too()
    {
        using var site = TestSite.Small().Replace(Berths, "range: {from: 900, to: 1300}", "range: {from: 900, to: 1.300}");

        Assert.Contains("Write 'to: 1300'", (await site.Check("--language", "en")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_decimals_than_are_shown_are_a_warning_with_both_solutions()
    {
        using var site = TestSite.Small().Append(Berths, "decimals: 0\nobservations:\n  - {period: 2025, value: 1251.7}\n");

        var run = await site.Check("--language", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning more-decimals: 1251.7 has more decimals than the pages show ('decimals: 0'). Write 'value: 1252', or 'decimals: 1' to show all of them.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.400.000", "Write 1400000.")]
    [InlineData("1.400,5", "Write 1400.5.")]
    [InlineData("1 400,5", "Write 1400.5.")]
    public async Task Other_thousands_separators_are_reported_with_the_right_form(string value, string hint)
    {
        using var site = TestSite.Small().Append(Berths, $"observations:\n  - period: 2025\n    value: {value}\n");

        Assert.Contains(hint, (await site.Check("--language", "en")).Error, StringComparison.Ordinal);
    }
}
