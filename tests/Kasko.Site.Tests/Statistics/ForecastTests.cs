using Kasko.Site.Statistics;

namespace Kasko.Site.Tests.Statistics;

/// <summary>Sources that also have figures for future years. The tests' date is 23 November 2026.</summary>
public sealed class ForecastTests
{
    [Fact]
    public async Task Years_that_have_not_begun_are_skipped_and_counted()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250, 2025: 1241, 2027: 1230, 2045: 1100");

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal(("2024: 1250; 2025: 1241", 2), (update.Figures(), update.Forecasts));
        Assert.DoesNotContain("2027", web.Server.Calls[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_forecast_does_not_push_the_last_ten_years_out()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table(string.Join(", ", Enumerable.Range(2010, 36).Select(year => $"{year}: {year}")));

        var update = await Residents.Update(web, Residents.Measure());

        Assert.StartsWith("2017: 2017; 2018: 2018", update.Figures(), StringComparison.Ordinal);
        Assert.EndsWith("2025: 2025; 2026: 2026, provisional: true", update.Figures(), StringComparison.Ordinal);
        Assert.Equal(19, update.Forecasts);
    }

    [Theory]
    [InlineData("2026M10: 9.1, 2026M11: 9.4, 2026M12: 9.9", "2026-10: 9.1; 2026-11: 9.4, provisional: true", 1)]
    [InlineData("2026Q3: 12, 2026Q4: 14, 2027Q1: 13", "2026-Q3: 12; 2026-Q4: 14, provisional: true", 1)]
    public async Task A_figure_of_a_period_that_is_not_over_is_provisional(string figures, string written, int forecasts)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table(figures);

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((written, forecasts), (update.Figures(), update.Forecasts));
    }

    [Fact]
    public async Task A_table_of_forecasts_alone_is_reported_with_its_years()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2036: 1250, 2045: 1241");

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-empty"), (update.Outcome, update.Problems()));
        Assert.Contains("only periods that have not begun (2036–2045)", Assert.Single(update.Diagnostics).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forecast_that_was_written_before_is_removed()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250, 2025: 1241, 2036: 1200");

        var update = await Residents.Update(web, Residents.Measure(stored: "2024: 1250, 2036: 1200"));

        Assert.Equal("2024: 1250; 2025: 1241", update.Figures());
        Assert.Equal(["2025", "2036"], update.Changes.Select(change => change.Period.ToString()));
    }

    [Fact]
    public async Task Future_years_of_Sotkanet_are_skipped_and_counted()
    {
        await using var sotkanet = await Sotkanet.Start();
        foreach (var year in (int[])[2024, 2025, 2030]) sotkanet.Values[year] = year;

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet()));

        Assert.Equal(("2024: 2024; 2025: 2025", 4), (update.Figures(), update.Forecasts));
        Assert.DoesNotContain("2027", sotkanet.Server.Calls[^1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_from_which_a_figure_is_published_survives_an_update()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1263, 2024: 1250");
        var measure = Residents.Measure(stored: "2023: 1263");
        var scheduled = measure.Stored! with { Observations = [measure.Stored.Observations[0] with { Schedule = new(new DateOnly(2027, 1, 1), null) }] };

        var update = await Residents.Update(web, Residents.With(measure, scheduled));

        Assert.Equal("2023: 1263, publish_from: 2027-01-01; 2024: 1250", update.Figures());
    }
}
