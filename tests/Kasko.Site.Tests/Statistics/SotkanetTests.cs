using Kasko.Site.Statistics;

namespace Kasko.Site.Tests.Statistics;

public sealed class SotkanetTests
{
    [Fact]
    public async Task An_indicator_is_written_with_its_source_licence_and_update_day()
    {
        await using var sotkanet = await Served();

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet()));

        Assert.Equal(
            """
            # Official figures, written by 'kasko statistics update'. Do not change them by hand.
            series: "sotkanet 127 231"
            source:
              title:
                sv: "Sotkanet (Institutet för hälsa och välfärd), indikator 127: Befolkning 31.12."
                fi: "Sotkanet (Terveyden ja hyvinvoinnin laitos), indikaattori 127: Väestö 31.12."
              url:
                sv: "https://sotkanet.fi/sotkanet/sv/metadata/indicators/127"
                fi: "https://sotkanet.fi/sotkanet/fi/metadata/indicators/127"
              licence: "CC BY 4.0"
              licence_url: "https://creativecommons.org/licenses/by/4.0/"
            updated: 2026-05-28T00:00:00Z
            unit: "ABS"
            observations:
              - {period: 2023, value: 1263.5}
              - {period: 2024, value: 1250}

            """,
            update.Text());
    }

    [Fact]
    public async Task The_municipality_is_found_by_its_code_and_not_by_a_region_that_shares_it()
    {
        await using var sotkanet = await Served();

        await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet()));

        Assert.Equal(
            ["/rest/1.1/regions", "/rest/1.1/indicators/127", "/rest/1.1/json?indicator=127&years=2015&years=2016&years=2017&years=2018&years=2019&years=2020&years=2021&years=2022&years=2023&years=2024&genders=total"],
            sotkanet.Server.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_year_without_a_row_is_left_out_and_a_year_without_a_value_is_missing()
    {
        await using var sotkanet = await Served();
        sotkanet.Values[2020] = 1280;
        sotkanet.Values[2021] = null;

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet()));

        Assert.Equal("2020: 1280; 2021; 2023: 1263.5; 2024: 1250", update.Figures());
    }

    [Fact]
    public async Task A_title_that_is_only_in_Finnish_is_marked_as_Finnish_in_Swedish_text()
    {
        await using var sotkanet = await Served();
        sotkanet.SwedishTitle = null;

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet()));

        Assert.Contains("sv: \"Sotkanet (Institutet för hälsa och välfärd), indikator 127: :fi[Väestö 31.12.]\"", update.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(128, "231", "statistics-indicator")]
    [InlineData(127, "999", "statistics-area")]
    [InlineData(127, "KU231", "statistics-area")]
    public async Task An_indicator_or_area_that_Sotkanet_lacks_is_reported(int indicator, string area, string rule)
    {
        await using var sotkanet = await Served();

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet(indicator, area)));

        Assert.Equal((UpdateOutcome.Failed, rule), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task A_municipality_without_any_figure_is_reported()
    {
        await using var sotkanet = await Served();

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet(area: "091")));
        Assert.Equal(UpdateOutcome.Changed, update.Outcome);

        sotkanet.Values[2023] = null;
        sotkanet.Values[2024] = null;
        update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet()));
        Assert.Equal((UpdateOutcome.Failed, "statistics-empty"), (update.Outcome, update.Problems()));
    }

    [Theory]
    [InlineData("regions", "[]")]
    [InlineData("regions", "{}")]
    [InlineData("indicators/127", "[]")]
    [InlineData("indicators/127", """{"id":128,"range":{"start":2020,"end":2024}}""")]
    [InlineData("indicators/127", """{"id":127}""")]
    [InlineData("indicators/127", """{"id":127,"range":{"start":1,"end":2000000000}}""")]
    [InlineData("json", "{}")]
    [InlineData("json", """[{"indicator":127,"region":203,"year":2024,"gender":"total","value":"many"}]""")]
    [InlineData("json", """[{"indicator":126,"region":203,"year":2024,"gender":"total","value":5}]""")]
    [InlineData("json", """[{"indicator":127,"region":203,"year":2024,"gender":"total","value":5},{"indicator":127,"region":203,"year":2024,"gender":"total","value":6}]""")]
    public async Task A_malformed_answer_is_reported(string path, string body)
    {
        await using var sotkanet = await Served();
        sotkanet.Server.Instead = async (context, call) =>
        {
            if (!call.Target.StartsWith("/rest/1.1/" + path, StringComparison.Ordinal)) return false;
            await context.Json(body);
            return true;
        };

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet()));

        Assert.Equal((UpdateOutcome.Failed, "statistics-not-understood"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task Figures_per_mille_in_place_of_numbers_are_rejected()
    {
        await using var sotkanet = await Served();
        sotkanet.Unit = "PER1000";

        var update = await Residents.Update(sotkanet, Residents.Measure(Residents.Sotkanet(), stored: "2023: 1263.5", unit: "ABS"));

        Assert.Equal((UpdateOutcome.Failed, "implausible-unit"), (update.Outcome, update.Problems()));
    }

    private static async Task<Sotkanet> Served()
    {
        var sotkanet = await Sotkanet.Start();
        sotkanet.Values[2023] = 1263.5m;
        sotkanet.Values[2024] = 1250;
        return sotkanet;
    }
}
