using Kasko.Site.Statistics;
using Kasko.Site.Tests.Languages;

namespace Kasko.Site.Tests.Statistics;

public sealed class ImplausibleFigureTests
{
    [Theory]
    [InlineData("125000")]
    [InlineData("12.5")]
    [InlineData("0")]
    public async Task A_figure_a_hundred_times_too_large_or_small_is_rejected_and_the_others_are_written(string wrong)
    {
        var update = await Update(stored: "2022: 1290, 2023: 1263", now: $"2022: 1290, 2023: 1263, 2024: {wrong}, 2025: 1241");

        Assert.Equal((UpdateOutcome.Changed, "implausible-value"), (update.Outcome, update.Problems()));
        Assert.Equal("2022: 1290; 2023: 1263; 2025: 1241", update.Figures());
    }

    [Fact]
    public async Task A_single_rejected_figure_leaves_the_file_unchanged_and_fails_the_measure()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1263");
        var first = await Residents.Update(web, Residents.Measure());
        web[Residents.Path] = Residents.Table("2023: 1263, 2024: 125000");

        var second = await Residents.Update(web, Residents.After(first));

        Assert.Equal((UpdateOutcome.Failed, "implausible-value", null), (second.Outcome, second.Problems(), second.File));
    }

    [Fact]
    public async Task The_message_names_the_figure_the_earlier_ones_and_how_to_accept_it()
    {
        var update = await Update(stored: "2022: 1290, 2023: 1263", now: "2022: 1290, 2023: 1263, 2024: 125000.5");

        var message = Assert.Single(update.Diagnostics).Message;
        Assert.Equal("The figure for 2024, 125000.5, is far from all earlier ones (1263–1290) and is not used. Look at it at the source; if it is right, run again with --accept residents.", message.English);
        Assert.Contains("125000,5", message.Swedish, StringComparison.Ordinal);
        Assert.Contains("125000,5", message.Finnish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_can_accept_a_figure_and_it_is_not_questioned_again()
    {
        var accepted = await Update(stored: "2023: 1263", now: "2023: 1263, 2024: 125000", accept: true);
        var later = await Update(stored: "2023: 1263, 2024: 125000", now: "2023: 1263, 2024: 125000, 2025: 124000");

        Assert.Equal("2023: 1263; 2024: 125000", accepted.Figures());
        Assert.Empty(accepted.Diagnostics);
        Assert.Equal("2023: 1263; 2024: 125000; 2025: 124000", later.Figures());
        Assert.Empty(later.Diagnostics);
    }

    [Theory]
    [InlineData("2023: 1263", "1310")]
    [InlineData("2023: 5", "0")]
    [InlineData("2023: 5", "60")]
    [InlineData("2021: 1, 2022: -15, 2023: 7", "-120")]
    [InlineData("2022: 0, 2023: 0", "4")]
    public async Task A_figure_of_ordinary_size_is_written_even_when_it_changes_sign_or_falls_to_zero(string stored, string next)
    {
        var update = await Update(stored, now: $"{stored}, 2024: {next}");

        Assert.EndsWith($"2024: {next}", update.Figures(), StringComparison.Ordinal);
        Assert.Empty(update.Diagnostics);
    }

    [Fact]
    public async Task The_first_figures_are_compared_with_the_towns_own_baseline()
    {
        var update = await Update(stored: null, now: "2022: 129000, 2023: 126300", baseline: "2023: 1263");

        Assert.Equal((UpdateOutcome.Failed, "implausible-value, implausible-value"), (update.Outcome, update.Problems()));
    }

    [Fact]
    public async Task Without_a_baseline_the_first_figures_are_compared_with_each_other()
    {
        var update = await Update(stored: null, now: "2022: 1290, 2023: 126300, 2024: 1250");

        Assert.Equal("2022: 1290; 2024: 1250", update.Figures());
        Assert.Equal("implausible-value", update.Problems());
    }

    [Fact]
    public async Task With_another_unit_all_figures_are_rejected()
    {
        var update = await Update(stored: "2023: 1263", now: "2023: 1263, 2024: 1250", unit: "henkilöä", unitBefore: "lukumäärä");

        Assert.Equal((UpdateOutcome.Failed, "implausible-unit", null), (update.Outcome, update.Problems(), update.File));
    }

    [Fact]
    public async Task A_unit_in_other_letters_is_the_same_unit()
    {
        var update = await Update(stored: "2023: 1263", now: "2023: 1263, 2024: 1250", unit: " Lukumäärä ", unitBefore: "lukumäärä");

        Assert.Equal(UpdateOutcome.Changed, update.Outcome);
    }

    [Theory]
    [InlineData("2021: 1305, 2022: 1291, 2023: 1263, 2024: 1250")]
    [InlineData("2021: 1305, 2022: .., 2023: 1263, 2024: 1250")]
    public async Task With_rewritten_final_figures_all_figures_are_rejected(string now)
    {
        var update = await Update(stored: "2021: 1305, 2022: 1290, 2023: 1263", now);

        Assert.Equal((UpdateOutcome.Failed, "implausible-history", null), (update.Outcome, update.Problems(), update.File));
    }

    [Fact]
    public async Task The_message_shows_what_was_rewritten()
    {
        var update = await Update(stored: "2019: 1, 2020: 2, 2021: 3, 2022: 4.5, 2023: 5", now: "2019: 2, 2020: .., 2021: 4, 2022: 6.5, 2023: 7");

        var message = Assert.Single(update.Diagnostics).Message;
        Assert.Contains("2019 1 → 2, 2020 2 → gone, 2021 3 → 4 and 2 more", message.English, StringComparison.Ordinal);
        Assert.Contains("2020 2 → borta, 2021 3 → 4 och 2 till", message.Swedish, StringComparison.Ordinal);
        Assert.Contains("2020 2 → poistettu, 2021 3 → 4 ja 2 muuta", message.Finnish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_can_accept_rewritten_figures_and_another_unit()
    {
        var update = await Update(stored: "2022: 1290, 2023: 1263", now: "2022: 1.29, 2023: 1.263", unit: "tuhatta", unitBefore: "lukumäärä", accept: true);

        Assert.Equal("2022: 1.29; 2023: 1.263", update.Figures());
        Assert.Contains("unit: \"tuhatta\"", update.Text(), StringComparison.Ordinal);
        Assert.Equal([(1290m, 1.29m), (1263m, 1.263m)], update.Changes.Select(change => (change.Before!.Value!.Value, change.After!.Value!.Value)));
    }

    [Fact]
    public async Task A_provisional_figure_may_be_revised_and_made_final()
    {
        var update = await Update(stored: "2023: 1263, 2024: 1250 provisional", now: "2023: 1263, 2024: 1248");

        Assert.Equal("2023: 1263; 2024: 1248", update.Figures());
        Assert.Empty(update.Diagnostics);
    }

    [Fact]
    public async Task A_provisional_figure_that_is_revised_a_hundredfold_is_rejected()
    {
        var update = await Update(stored: "2023: 1263, 2024: 1250 provisional", now: "2023: 1263, 2024: 125000");

        Assert.DoesNotContain("125000", update.Figures(), StringComparison.Ordinal);
        Assert.Equal("implausible-value", update.Problems());
    }

    [Fact]
    public async Task A_missing_figure_may_be_filled_in()
    {
        var update = await Update(stored: "2022: 1290, 2023: missing", now: "2022: 1290, 2023: 1263");

        Assert.Equal("2022: 1290; 2023: 1263", update.Figures());
        Assert.Empty(update.Diagnostics);
    }

    [Fact]
    public async Task Years_that_the_table_no_longer_covers_stay_in_the_file()
    {
        var update = await Update(stored: "2004: 1500, 2005: 1490, 2023: 1263", now: "2023: 1263, 2024: 1250");

        Assert.Equal("2004: 1500; 2005: 1490; 2023: 1263; 2024: 1250", update.Figures());
        Assert.Empty(update.Diagnostics);
    }

    [Fact]
    public async Task A_note_beside_a_figure_survives_an_update()
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table("2023: 1263, 2024: 1250");
        var measure = Residents.Measure(stored: "2023: 1263");
        var noted = measure.Stored! with { Observations = [measure.Stored.Observations[0] with { Note = Bilingual.Of("Ny gräns", "Uusi raja") }] };

        var update = await Residents.Update(web, Residents.With(measure, noted));

        Assert.Equal("2023: 1263, note: {sv: \"Ny gräns\", fi: \"Uusi raja\"}; 2024: 1250", update.Figures());
    }

    [Fact]
    public async Task A_measure_that_was_given_another_series_gets_a_new_file()
    {
        await using var web = await PxWeb.Start();
        web["StatFin/muutl/11ae"] = Residents.Table("2023: 12, 2024: 14", unit: "muuttoa");

        var update = await Residents.Update(web, Residents.Measure(stored: "2020: 1310, 2023: 1263", unit: "lukumäärä") with { Source = Residents.StatFin("muutl/11ae") });

        Assert.Equal("2023: 12; 2024: 14", update.Figures());
        Assert.Empty(update.Diagnostics);
        Assert.Equal(["2020", "2023", "2024"], update.Changes.Select(change => change.Period.ToString()));
    }

    private static async Task<MeasureUpdate> Update(
        string? stored, string now, bool accept = false, string? baseline = null, string unit = "lukumäärä", string? unitBefore = null)
    {
        await using var web = await PxWeb.Start();
        web[Residents.Path] = Residents.Table(now, unit: unit);
        return await Residents.Update(web, Residents.Measure(stored: stored, unit: unitBefore, baseline: baseline), accept);
    }
}
