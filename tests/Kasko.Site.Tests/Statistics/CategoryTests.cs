using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Tests.Statistics;

/// <summary>Official figures by category.</summary>
public sealed class CategoryTests
{
    private static readonly SourceSpan At = new("content/measures/residents.yml", 14, 3);

    [Theory]
    [InlineData("sukupuoli", "sukupuoli_9_20260101")]
    [InlineData("sukupuoli", "Sukupuoli")]
    public async Task StatFin_is_asked_for_each_category_of_a_dimension_whatever_its_code_ends_with(string by, string code)
    {
        await using var web = await Serve(code);

        var update = await Residents.Update(web, Residents.Measure(By(Residents.StatFin(), by, ("women", "2"), ("men", "1"))));

        Assert.Equal("", update.Problems());
        Assert.Contains("series: \"statfin vaerak/11ra vaerak-vaesto KU231 by sukupuoli women=2 men=1\"\n", update.Text(), StringComparison.Ordinal);
        Assert.EndsWith(
            """
            observations:
              - {period: 2024, value: 1250}
              - {period: 2025, value: 1241}
            categories:
              - id: "men"
                observations:
                  - {period: 2024, value: 630}
                  - {period: 2025, value: 625}
              - id: "women"
                observations:
                  - {period: 2024, value: 620}
                  - {period: 2025, value: 616}

            """,
            update.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alue_23_20260101")]
    [InlineData("Alue")]
    public async Task An_area_is_a_category_by_whatever_name_the_table_has_for_areas(string area)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2024: 1250, 2025: 1241", area);

        var update = await Residents.Update(web, Residents.Measure(By(Residents.StatFin(), "alue", ("neighbour", "KU005"))));

        Assert.Equal("", update.Problems());
        Assert.Equal("2024: 1250; 2025: 1241", update.Figures());
        Assert.Contains("  - id: \"neighbour\"\n    observations:\n      - {period: 2024, value: 7}\n", update.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sukupuoli", "3", "statistics-category")]
    [InlineData("language", "1", "statistics-category")]
    public async Task A_dimension_or_a_category_that_the_table_lacks_is_reported_and_nothing_is_written(string by, string code, string problem)
    {
        await using var web = await Serve("sukupuoli_9_20260101");

        var update = await Residents.Update(web, Residents.Measure(By(Residents.StatFin(), by, ("women", code))));

        Assert.Equal((problem, null), (update.Problems(), update.File));
    }

    [Fact]
    public async Task Sotkanet_is_asked_for_the_sexes_in_the_towns_area()
    {
        await using var sotkanet = await Sotkanet.Start();
        sotkanet.Values[2024] = 1250;

        var update = await Residents.Update(sotkanet, Residents.Measure(By(Residents.Sotkanet(), "gender", ("women", "female"), ("men", "male"))));

        Assert.Equal(("", "2024: 1250"), (update.Problems(), update.Figures()));
        Assert.Contains("  - id: \"men\"\n    observations:\n      - {period: 2024, value: 625.5}\n  - id: \"women\"\n    observations:\n      - {period: 2024, value: 624.5}\n", update.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sotkanet_is_asked_for_other_municipalities()
    {
        await using var sotkanet = await Sotkanet.Start();
        sotkanet.Values[2024] = 1250;

        var update = await Residents.Update(sotkanet, Residents.Measure(By(Residents.Sotkanet(), "area", ("capital", "091"))));

        Assert.Equal("", update.Problems());
        Assert.Contains("  - id: \"capital\"\n    observations:\n      - {period: 2024, value: 664000}\n", update.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gender", "both", "statistics-category")]
    [InlineData("sex", "male", "statistics-category")]
    [InlineData("area", "999", "statistics-area")]
    public async Task What_Sotkanet_does_not_have_is_reported(string by, string code, string problem)
    {
        await using var sotkanet = await Sotkanet.Start();
        sotkanet.Values[2024] = 1250;

        Assert.Equal(problem, (await Residents.Update(sotkanet, Residents.Measure(By(Residents.Sotkanet(), by, ("one", code))))).Problems());
    }

    /// <summary>A table with sexes: the total, men (1) and women (2).</summary>
    private static async Task<PxWeb> Serve(string sex)
    {
        var web = await PxWeb.Start();
        var (total, men) = (new Dictionary<string, decimal> { ["2024"] = 1250, ["2025"] = 1241 }, new Dictionary<string, decimal> { ["2024"] = 630, ["2025"] = 625 });
        web[Residents.Path] = new PxWebTable(
            "Väestö",
            [
                new PxWebVariable("timeperiod_y", ["2024", "2025"], Time: true),
                new PxWebVariable(sex, ["SSS", "1", "2"]),
                new PxWebVariable("alue_23_20260101", ["SSS", "KU231"]),
                new PxWebVariable("contentscode", ["vaerak-vaesto"]),
            ],
            "2026-03-27T06:00:00Z",
            cell => (cell[sex] switch { "1" => men[cell["timeperiod_y"]], "2" => total[cell["timeperiod_y"]] - men[cell["timeperiod_y"]], _ => total[cell["timeperiod_y"]] }, null));
        return web;
    }

    private static StatisticsSource By(StatisticsSource source, string by, params (string Id, string Code)[] categories) => source with
    {
        By = new Sourced<string>(by, At),
        Categories = [.. categories.Select(category => new SourceCategory(category.Id, new Sourced<string>(category.Code, At)))],
    };
}
