using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

/// <summary>Estimates, breaks in the series, and what counts as a change.</summary>
public sealed class MarkTests
{
    private const string Berths = "content/measures/berths.yml";
    private const string Note = "note: {sv: Räknat på nytt sätt., fi: Laskettu uudella tavalla.}";

    [Fact]
    public async Task A_break_and_an_estimate_are_marked_in_the_chart_in_the_table_and_in_the_data()
    {
        using var site = await TestSite.WithProgramsTheme().Append(Berths,
            $"observations:\n  - {{period: 2022, value: 1000}}\n  - {{period: 2023, value: 1010, estimate: true, {Note}}}\n  - {{period: 2024, value: 1100, break: true, {Note}}}\n  - {{period: 2025, value: 1110}}\n").Built();
        var page = site.Page("sv/uppfoljning/batplatser/");

        Assert.Equal(2, page.QuerySelector(".chart-lines .chart-line")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Single(page.QuerySelectorAll(".chart-lines .chart-break"));
        Assert.Single(page.QuerySelectorAll(".chart-plot .chart-estimate"));
        Assert.Contains("Serien bryts: siffror från 2024 och framåt kan inte jämföras med tidigare.", page.QuerySelector(".chart-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["2024 (brott i serien)", "1 010 (uppskattning)"], page.QuerySelectorAll(".observations :is(th, td)").Select(cell => cell.TextContent.Replace('\u00A0', ' ')).Where(text => text.Contains('(', StringComparison.Ordinal) && !text.StartsWith('V')));
        Assert.Contains("berths,observation,2023,1010,platser,paikat,estimate,", site.Read("data/berths.csv"), StringComparison.Ordinal);
        Assert.Contains(",true,total,", site.Read("data/berths.csv").Split("\r\n").Single(row => row.Contains(",2024,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("up", "1000", "1009", "unchanged", "Oförändrat: en skillnad på mindre än 10 räknas inte som en ändring.")]
    [InlineData("up", "1000", "1010", "better", "Bättre än förra gången.")]
    [InlineData("up", "1000", "990", "worse", "Sämre än förra gången.")]
    [InlineData("down", "1000", "990", "better", "Bättre än förra gången.")]
    [InlineData("hold", "1400", "1390", "better", "Bättre än förra gången.")]
    [InlineData("hold", "1290", "1310", "worse", "Sämre än förra gången.")]
    [InlineData("hold", "1000", "1200", "unchanged", "Oförändrat: en skillnad på mindre än 10 räknas inte som en ändring.")]
    public async Task A_measure_says_beforehand_how_large_a_step_is_a_change(string direction, string before, string after, string trend, string sentence)
    {
        using var site = TestSite.WithProgramsTheme().Append(Berths, $"notable: 10\nobservations:\n  - {{period: 2024, value: {before}}}\n  - {{period: 2025, value: {after}}}\n");
        if (direction != "hold") site.Replace(Berths, "direction: hold\nrange: {from: 900, to: 1300}\n", $"direction: {direction}\n");

        await site.Built();

        using var data = JsonDocument.Parse(site.Read("data/berths.json"));
        Assert.Equal(trend, data.RootElement.GetProperty("progress").GetProperty("trend").GetString());
        Assert.Contains(sentence, site.Page("sv/uppfoljning/batplatser/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(sentence, site.Read("sv/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_on_both_sides_of_a_break_are_not_compared()
    {
        var measure = Measure(observations: "2024: 1000") with { Notable = 10 };
        var broken = Figure(new Period(2025), 1200) with { Break = true };

        Assert.Equal(Trend.NotComparable, (measure with { OwnObservations = measure.OwnObservations.Add(broken) }).TrendOf(broken));
    }

    [Fact]
    public void A_measure_that_does_not_say_what_a_change_is_calls_no_figure_better()
    {
        var measure = Measure(observations: "2024: 1000, 2025: 2000");

        Assert.Null(measure.TrendOf(measure.OwnObservations[1]));
    }
}
