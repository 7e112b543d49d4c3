using Kasko.Site.Statistics;

namespace Kasko.Site.Tests.Statistics;

public sealed class StatisticsFinlandTests
{
    [Fact]
    public async Task The_first_update_writes_the_figures_with_their_source_licence_and_update_time()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1263, 2024: 1250, 2025: 1241");

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal(UpdateOutcome.Changed, update.Outcome);
        Assert.Equal("content/measures/residents.observations.yml", update.File!.Path);
        Assert.Equal(
            """
            # Official figures, written by 'kasko statistics update'. Do not change them by hand.
            series: "statfin vaerak/11ra vaerak-vaesto KU231"
            source:
              title:
                sv: "Statistikcentralen, StatFin, tabell 11ra"
                fi: "Tilastokeskus, StatFin, taulukko 11ra"
              url:
                sv: "https://pxdata.stat.fi/PxWeb/pxweb/sv/StatFin/StatFin__vaerak/11ra.px/"
                fi: "https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__vaerak/11ra.px/"
              licence: "CC BY 4.0"
              licence_url: "https://creativecommons.org/licenses/by/4.0/"
            updated: 2026-03-27T06:00:00Z
            unit: "lukumäärä"
            observations:
              - {period: 2023, value: 1263}
              - {period: 2024, value: 1250}
              - {period: 2025, value: 1241}

            """,
            update.Text());
    }

    [Fact]
    public async Task A_second_update_without_new_figures_changes_nothing()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1263, 2024: 1250");
        var first = await Residents.Update(web, Residents.Measure());

        var second = await Residents.Update(web, Residents.After(first));

        Assert.Equal((UpdateOutcome.Unchanged, null), (second.Outcome, second.File));
        Assert.Empty(second.Diagnostics);
    }

    [Fact]
    public async Task A_new_update_time_alone_is_written()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1263, 2024: 1250");
        var first = await Residents.Update(web, Residents.Measure());
        web[Residents.Path] = Residents.Table("2023: 1263, 2024: 1250", updated: "2026-09-01T06:00:00Z");

        var second = await Residents.Update(web, Residents.After(first));

        Assert.Equal(UpdateOutcome.Changed, second.Outcome);
        Assert.Equal(first.Text().Replace("2026-03-27", "2026-09-01", StringComparison.Ordinal), second.Text());
        Assert.Empty(second.Changes);
    }

    [Theory]
    [InlineData("alue_23_20270101")]
    [InlineData("Alue")]
    [InlineData("ALUE_3_20181009")]
    public async Task The_area_is_found_whatever_date_is_in_the_code_of_its_variable(string code)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250", area: code);

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2024: 1250", update.Figures());
    }

    [Theory]
    [InlineData("vaesto")]
    [InlineData("VAERAK-VAESTO")]
    [InlineData("vrk-vaesto")]
    public async Task The_contents_are_found_by_their_ending(string written)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250");

        var update = await Residents.Update(web, Residents.Measure(Residents.StatFin(contents: written)));

        Assert.Equal("2024: 1250", update.Figures());
    }

    [Fact]
    public async Task An_ending_that_is_only_part_of_a_word_is_not_the_contents()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250");

        var update = await Residents.Update(web, Residents.Measure(Residents.StatFin(contents: "aesto")));

        Assert.Equal((UpdateOutcome.Failed, "statistics-contents"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task The_message_about_unknown_contents_suggests_a_code_and_points_at_the_measure()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250");

        var update = await Residents.Update(web, Residents.Measure(Residents.StatFin(contents: "vaerak-veasto")));

        var problem = Assert.Single(update.Diagnostics);
        Assert.Contains("Did you mean 'vaerak-vaesto'?", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(("content/measures/residents.yml", 14), (problem.At.Path, problem.At.Line));
    }

    [Fact]
    public async Task An_area_that_the_table_lacks_is_reported()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250");

        var update = await Residents.Update(web, Residents.Measure(Residents.StatFin(area: "KU232")));

        Assert.Equal((UpdateOutcome.Failed, "statistics-area"), (update.Outcome, update.Problems()));
    }

    [Theory]
    [InlineData("vaerak/99zz")]
    [InlineData("vaerak")]
    [InlineData("../vaerak/11ra")]
    [InlineData("vaerak/11ra?config")]
    public async Task A_table_that_does_not_exist_is_reported(string table)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250");

        var update = await Residents.Update(web, Residents.Measure(Residents.StatFin(table)));

        Assert.Equal((UpdateOutcome.Failed, "statistics-table"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task A_table_in_another_database_is_found()
    {
        await using var web = await PxWeb.Start();
        web["Kuntien_avainluvut/uusin/142h"] = Residents.Table("2024: 1250");

        var update = await Residents.Update(web, Residents.Measure(Residents.StatFin("Kuntien_avainluvut/uusin/142h.px")));

        Assert.Equal("2024: 1250", update.Figures());
        Assert.Contains("Kuntien_avainluvut/Kuntien_avainluvut__uusin/142h.px/", update.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dots_are_missing_figures_and_never_zero_and_a_dash_is_zero()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2020: 1263, 2021: .., 2022: ..., 2023: ., 2024: -, 2025: 1241");

        var update = await Residents.Update(web, Residents.Measure(), accept: true);

        Assert.Equal("2020: 1263; 2021; 2022; 2023; 2024: 0; 2025: 1241", update.Figures());
    }

    [Fact]
    public async Task A_number_marked_with_dots_is_treated_as_missing()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250, 2025: 0") with
        {
            Cell = cell => cell["timeperiod_y"] == "2025" ? (0, "..") : (1250, null),
        };

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2024: 1250; 2025", update.Figures());
    }

    [Fact]
    public async Task A_year_marked_with_a_star_is_provisional()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250, 2025*: 1241");

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2024: 1250; 2025: 1241, provisional: true", update.Figures());
    }

    [Fact]
    public async Task A_figure_marked_with_a_star_is_provisional()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250, 2025: 1241") with
        {
            Cell = cell => cell["timeperiod_y"] == "2025" ? (1241, "*") : (1250, null),
        };

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2024: 1250; 2025: 1241, provisional: true", update.Figures());
    }

    [Theory]
    [InlineData("2025M11: 9.1, 2025M12: 9.4, 2026M01: 9.9", "2025-11: 9.1; 2025-12: 9.4; 2026-01: 9.9")]
    [InlineData("2025Q3: 12, 2025Q4: 14, 2026Q1: 13", "2025-Q3: 12; 2025-Q4: 14; 2026-Q1: 13")]
    public async Task Months_and_quarters_are_read(string figures, string written)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table(figures);

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal(written, update.Figures());
    }

    [Fact]
    public async Task A_variable_with_a_total_is_queried_by_it_and_one_that_may_be_left_out_is_left_out()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = new PxWebTable(
            "Väestö",
            [
                new PxWebVariable("timeperiod_y", ["2024", "2025"], Time: true),
                new PxWebVariable("alue_23_20260101", ["KU231"], Elimination: true),
                new PxWebVariable("sukupuoli_9_20180101", ["1", "2", "SSS"]),
                new PxWebVariable("ikaryhma_10_20180101", ["0-14", "15-"], Elimination: true),
                new PxWebVariable("contentscode", ["vaerak-vaesto"]),
            ],
            "2026-03-27T06:00:00Z",
            cell => cell["sukupuoli_9_20180101"] == "SSS" ? (cell["timeperiod_y"] == "2024" ? 1250 : 1241, null) : (600, null));

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2024: 1250; 2025: 1241", update.Figures());
        Assert.DoesNotContain("ikaryhma", web.Server.Calls[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_without_a_total_that_may_not_be_left_out_is_reported()
    {
        await using var web = await PxWeb.Start();
        var table = Residents.Table("2024: 1250");
        web[Residents.Path] = table with { Variables = [.. table.Variables, new PxWebVariable("koulutus", ["1", "2"])] };

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-variable"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task Only_the_last_ten_years_are_fetched()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table(string.Join(", ", Enumerable.Range(1990, 36).Select(year => $"{year}: {year}")));

        var update = await Residents.Update(web, Residents.Measure());

        Assert.StartsWith("2016: 2016; 2017: 2017", update.Figures(), StringComparison.Ordinal);
        Assert.EndsWith("2025: 2025", update.Figures(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_years_fetched_reach_back_to_the_baseline()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table(string.Join(", ", Enumerable.Range(1990, 36).Select(year => $"{year}: {year}")));

        var update = await Residents.Update(web, Residents.Measure(baseline: "2005: 2005"));

        Assert.StartsWith("2005: 2005; 2006: 2006", update.Figures(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_measures_of_one_table_fetch_its_metadata_once()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250");

        var updates = await Residents.Update(
            [Residents.Measure(), Residents.Measure(Residents.StatFin(contents: "miehet", measure: "men"), id: "men")], web.Address, web.Address);

        Assert.Equal(["2024: 1250", "2024: 7"], updates.Select(update => update.Figures()));
        Assert.Equal(["GET", "GET", "POST", "POST"], web.Server.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task A_town_without_any_figure_in_the_series_is_reported()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: .., 2025: ..");

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal((UpdateOutcome.Failed, "statistics-empty"), (update.Outcome, update.Problems()));
    }
}
