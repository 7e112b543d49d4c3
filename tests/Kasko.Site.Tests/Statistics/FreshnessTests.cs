using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Tests.Statistics;

public sealed class FreshnessTests
{
    [Theory]
    [InlineData(UpdateFrequency.Yearly, "2026-03-27", "2027-03-27")]
    [InlineData(UpdateFrequency.Quarterly, "2026-03-27", "2026-06-27")]
    [InlineData(UpdateFrequency.Monthly, "2026-01-31", "2026-02-28")]
    [InlineData(UpdateFrequency.Yearly, "2024-02-29", "2025-02-28")]
    public void The_next_figures_are_due_one_update_interval_after_the_sources_last_update(UpdateFrequency frequency, string updated, string due)
    {
        var freshness = Freshness.Of(frequency, Day(updated), new Period(2025), Day("2026-04-01"));

        Assert.Equal(Day(due), freshness!.Due);
    }

    [Theory]
    [InlineData(UpdateFrequency.Yearly, "2025", "2027-12-31")]
    [InlineData(UpdateFrequency.Quarterly, "2025-Q4", "2026-06-30")]
    [InlineData(UpdateFrequency.Monthly, "2026-01", "2026-03-31")]
    public void Without_an_update_date_each_period_has_one_more_update_interval_for_its_figure_to_come_in(UpdateFrequency frequency, string latest, string due)
    {
        var freshness = Freshness.Of(frequency, updated: null, Period.Parse(latest), Day("2026-04-01"));

        Assert.Equal(Day(due), freshness!.Due);
    }

    [Theory]
    [InlineData("2027-03-27", false)]
    [InlineData("2027-03-28", true)]
    public void Figures_are_overdue_from_the_day_after_they_were_due(string today, bool late)
    {
        var freshness = Freshness.Of(UpdateFrequency.Yearly, Day("2026-03-27"), new Period(2025), Day(today));

        Assert.Equal(late, freshness!.IsOverdue);
    }

    [Fact]
    public void A_measure_without_an_update_frequency_or_without_a_figure_is_never_overdue()
    {
        Assert.Null(Freshness.Of(null, Day("2020-01-01"), new Period(2019), Day("2026-11-23")));
        Assert.Null(Freshness.Of(UpdateFrequency.Yearly, Day("2020-01-01"), null, Day("2026-11-23")));
    }

    [Theory]
    [InlineData("2026-02-28", "2026-03-27", 27, 0)]
    [InlineData("2026-01-31", "2026-02-27", 27, 0)]
    [InlineData("2026-01-31", "2026-02-28", 28, 1)]
    [InlineData("2026-01-31", "2026-03-31", 59, 2)]
    [InlineData("2025-03-27", "2026-11-23", 606, 19)]
    [InlineData("2026-12-01", "2026-11-23", 0, 0)]
    public void The_age_is_counted_in_days_and_in_whole_months(string updated, string today, int days, int months)
    {
        var freshness = Freshness.Of(UpdateFrequency.Monthly, Day(updated), new Period(2025), Day(today))!;

        Assert.Equal((days, months), (freshness.Days, freshness.Months));
    }

    [Fact]
    public void The_warning_names_the_age_and_the_day_when_new_figures_were_due()
    {
        var warning = OverdueFigures.At(new SourceSpan("content/measures/residents.yml"), days: 606, months: 19, Day("2026-03-27"));

        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.StartsWith("The figures are 19 months old; new ones were due by 27 March 2026.", warning.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("Siffrorna är 19 månader gamla. Nya skulle ha kommit senast 27.3.2026.", warning.Message.Swedish, StringComparison.Ordinal);
        Assert.StartsWith("Luvut ovat 19 kuukautta vanhoja. Uusien olisi pitänyt tulla viimeistään 27.3.2026.", warning.Message.Finnish, StringComparison.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
