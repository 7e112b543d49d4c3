using System.Globalization;
using CsCheck;
using Kasko.Site.Compose;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

/// <summary>The displayed figures never contradict the displayed state.</summary>
public sealed class ShownFigureTests
{
    private const string Residents = "content/measures/residents.yml";
    private const string Berths = "content/measures/berths.yml";

    /// <summary>With up to three decimals, from a narrow range, so that equal-looking figures are frequent.</summary>
    private static readonly Gen<decimal> Values = Gen.Select(Gen.Int[-2500, 2500], Gen.Int[0, 3], (number, decimals) => Math.Round(number / 1000m, decimals));

    private static readonly Gen<Measure> Measures =
        Gen.Select(Gen.Enum<Direction>(), Values.Array[4], Gen.Select(Gen.Int[2024, 2036], Values).Array[0, 6], Gen.Int[0, 2], (direction, ends, series, decimals) =>
            Measure(direction, decimals: decimals) with
            {
                Baseline = Figure(new Period(2023), ends[0]),
                Targets = [new Target(Figure(new Period(2033), ends[1]))],
                OwnObservations = [.. series.DistinctBy(point => point.Item1).OrderBy(point => point.Item1).Select(point => Figure(new Period(point.Item1), point.Item2))],
                Range = direction is Direction.Hold ? new HoldRange(Math.Min(ends[2], ends[3]), Math.Max(ends[2], ends[3])) : null,
            });

    [Fact]
    public void A_reader_who_judges_by_the_shown_figures_comes_to_the_shown_state() => Measures.Sample(measure =>
    {
        var shown = ShownDecimals.In(measure);
        return ProgressJudgement.Of(AsRead(shown)).State == ProgressJudgement.Of(shown).State;
    }, iter: 20_000);

    [Fact]
    public void A_result_that_is_behind_is_shown_behind_the_value_of_the_straight_line() => Measures.Sample(measure =>
    {
        var shown = ShownDecimals.In(measure);
        var progress = ProgressJudgement.Of(shown);
        if (progress is not { State: MeasureState.Behind, Latest.Value: { } latest }) return true;
        var (line, figure) = (Number(ProgressFinding.Expected(shown, progress, Language.Swedish)!.Split('\u00A0')[0]), Number(NumberFormat.Format(latest, shown.Decimals, Language.Swedish)));
        return measure.Direction is Direction.Up ? figure < line : figure > line;
    }, iter: 20_000);

    [Fact]
    public void Figures_keep_their_values_and_get_no_additional_decimals() => Measures.Sample(measure =>
    {
        var shown = ShownDecimals.In(measure);
        return shown with { Decimals = measure.Decimals } == measure && shown.Decimals >= measure.Decimals && shown.Decimals <= Math.Max(measure.Decimals, 3);
    });

    [Theory]
    [InlineData(1, 100)]
    [InlineData(0.9996, 99.9)]
    [InlineData(1.0004, 100)]
    [InlineData(0, 0)]
    [InlineData(-0.0004, -0.1)]
    [InlineData(0.6666, 66.7)]
    public void Only_a_complete_share_is_100_percent_and_a_negative_share_is_not_zero(double share, double percent) =>
        Assert.Equal((decimal)percent, Progress.RoundedShare((decimal)share, 3) * 100);

    [Theory]
    [InlineData("{period: 2030, value: 1399.6}", "1 399,6 (2030)", "1 400,0 (2030)", "ligger efter, ska öka")]
    [InlineData("{period: 2030, value: 1400.4}", "1 400 (2030)", "1 400 (2030)", "nådd, ska öka")]
    public async Task A_figure_just_below_the_target_is_shown_just_below_it(string figure, string shown, string target, string state)
    {
        using var site = TestSite.Small()
            .Replace(Residents, "direction: up", "direction: up\ndecimals: 0")
            .Replace(Residents, "{period: 2025, value: 1250, provisional: true, note: {sv: Ändras i juni., fi: Muuttuu kesäkuussa.}}", figure);
        await site.Built("--as-of", "2031-02-01");

        var text = site.Page("sv/uppfoljning/invanare-i-lillvik/").Body!.TextContent;
        Assert.Contains(shown.Replace("1 ", "1\u00A0", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Contains("Målsättning: " + target.Replace("1 ", "1\u00A0", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Contains(state, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_just_outside_its_range_is_shown_outside_it()
    {
        using var site = await TestSite.Small()
            .Append(Berths, "decimals: 0\nobservations:\n  - {period: 2025, value: 1300.4}\n")
            .Built();

        var text = site.Page("sv/uppfoljning/batplatser/").Body!.TextContent;
        Assert.Contains("1\u00A0300,4 (2025)", text, StringComparison.Ordinal);
        Assert.Contains("ska hållas mellan 900,0 och 1\u00A0300,0", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1250", "1\u00A0250 (2025)", "1\u00A0200 (2023)")]
    [InlineData("1250.5", "1\u00A0250,5 (2025)", "1\u00A0200,0 (2023)")]
    [InlineData("1250.50", "1\u00A0250,50 (2025)", "1\u00A0200,00 (2023)")]
    public async Task Without_a_decimals_setting_a_page_shows_the_decimals_as_written(string written, string shown, string baseline)
    {
        using var site = await TestSite.Small().Replace(Residents, "{period: 2025, value: 1250,", $"{{period: 2025, value: {written},").Built();

        var text = site.Page("sv/uppfoljning/invanare-i-lillvik/").Body!.TextContent;
        Assert.Contains(shown.Replace(")", ", preliminär)", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Contains(baseline, text, StringComparison.Ordinal);
        Assert.Contains($"residents,observation,2025,{written},", site.Read("data/residents.csv"), StringComparison.Ordinal);
    }

    /// <summary>The measure as displayed on its page, with each number read back.</summary>
    private static Measure AsRead(Measure measure)
    {
        decimal Read(decimal value) => Number(NumberFormat.Format(value, measure.Decimals, Language.Finnish));
        Observation Seen(Observation figure) => figure with { Value = Read(figure.Value!.Value) };
        return measure with
        {
            Baseline = Seen(measure.Baseline!),
            Targets = [new Target(Seen(measure.Target!))],
            OwnObservations = [.. measure.OwnObservations.Select(Seen)],
            Range = measure.Range is { } range ? new HoldRange(Read(range.From), Read(range.To)) : null,
        };
    }

    private static decimal Number(string text) =>
        decimal.Parse(text.Replace("\u00A0", "", StringComparison.Ordinal).Replace('\u2212', '-').Replace(',', '.'), CultureInfo.InvariantCulture);
}
