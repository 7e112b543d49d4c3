using System.Collections.Immutable;
using Kasko.Site.Compose;
using Kasko.Site.Model;
using Kasko.Site.Tests.Languages;
using Kasko.Site.Tests.OpenData;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

public sealed class ProgressWordsTests
{
    private readonly InterfaceWords _words = new(Localized.Of(Bilingual.Languages, Words));

    [Theory]
    [InlineData("2023: 1263", "2030: 1300", "2027: 1271", Language.Swedish, "2027: 1\u00A0271\u00A0invånare, jämnt 1\u00A0284")]
    [InlineData("2023: 1263", "2030: 1300", "2027: 1271 provisional", Language.Finnish, "2027: 1\u00A0271\u00A0asukasta, tasaisesti 1\u00A0284")]
    [InlineData("2023: 1263", "2030: 1300", "2025: 1301, 2026: 1299", Language.Swedish, "2026: 1\u00A0299\u00A0invånare, 1\u00A0300 nått (2025)")]
    [InlineData("2023: 1263", "2030: 1300", "2022: 1299", Language.Swedish, "2022: 1\u00A0299\u00A0invånare, inget utfall")]
    [InlineData("2023: 1263", "2030: 1300", "", Language.Swedish, "Från 1\u00A0263 till 1\u00A0300")]
    [InlineData(null, null, "2022: 1", Language.Finnish, "2022: 1\u00A0asukas, ei lähtötasoa")]
    public void The_title_of_a_chart_contains_the_latest_figure_and_what_it_was_compared_with(
        string? baseline, string? target, string observations, Language language, string title)
    {
        var measure = Measure(baseline: baseline, target: target, observations: observations);

        Assert.Equal(title, ProgressFinding.Title(measure, ProgressJudgement.Of(measure), language, _words));
    }

    [Theory]
    [InlineData("2023: 10", "2033: 12", "2029: 11", 0, "2029: 11\u00A0invånare, jämnt 11,2")]
    [InlineData("2023: 10", "2033: 14", "2028: 11", 0, "2028: 11\u00A0invånare, jämnt 12")]
    [InlineData("2023: 1", "2033: 2", "2026: 1.25", 1, "2026: 1,25\u00A0invånare, jämnt 1,30")]
    public void A_result_behind_the_line_never_looks_equal_to_it_after_rounding(string baseline, string target, string observations, int decimals, string title)
    {
        var measure = ShownDecimals.In(Measure(baseline: baseline, target: target, observations: observations, decimals: decimals));

        Assert.Equal(title, ProgressFinding.Title(measure, ProgressJudgement.Of(measure), Language.Swedish, _words));
    }

    [Fact]
    public void The_title_of_a_measure_with_a_range_contains_the_range()
    {
        var measure = Measure(Direction.Hold, observations: "2024: 2.25", range: new(-1, 2), decimals: 1);

        Assert.Equal("2024: 2,3\u00A0invånare, utanför −1,0–2,0", ProgressFinding.Title(measure, ProgressJudgement.Of(measure), Language.Swedish, _words));
    }

    [Theory]
    [InlineData("2027: 1271", "Ligger efter", "1\u00A0271\u00A0invånare: ligger efter")]
    [InlineData("", "Inget utfall", "Inget utfall")]
    public void The_heading_of_a_measure_is_its_latest_figure_and_its_state(string observations, string state, string heading)
    {
        var measure = Measure(baseline: "2023: 1263", target: "2030: 1300", observations: observations);

        Assert.Equal(heading, ProgressFinding.Heading(measure, ProgressJudgement.Of(measure), state, Language.Swedish, _words));
    }

    [Fact]
    public void Each_result_is_a_change_that_keeps_its_id_when_the_measure_is_renamed()
    {
        var measure = Measure(baseline: "2023: 1263", observations: "2022: 1300, 2024: 1250, 2025-Q1: 1251");
        var page = new Uri("https://town.example/strategy/sv/uppfoljning/invanarantal/");
        var changes = ProgressChanges.Of(measure, page, OpenTown.Settings, new DateOnly(2025, 4, 1), Language.Swedish, _words).ToList();
        var renamed = ProgressChanges.Of(measure with { Title = Bilingual.Of("Nytt", "Uusi") }, new(page, "../nytt/"), OpenTown.Settings, new DateOnly(2025, 4, 1), Language.Swedish, _words);

        Assert.Equal([new DateOnly(2025, 1, 1), new DateOnly(2025, 4, 1)], changes.Select(change => change.Date));
        Assert.Equal("Nu 1\u00A0250\u00A0invånare (2024).", changes[0].Summary);
        Assert.Equal(["https://town.example/strategy/data/residents.json#sv-2024", "https://town.example/strategy/data/residents.json#sv-2025-Q1"],
            renamed.Select(change => change.Id.AbsoluteUri));
    }

    private static Words Words(Language language) => new((language is Language.Swedish
        ? new Dictionary<string, string>
        {
            ["finding_heading"] = "{latest}: {state}",
            ["finding_latest"] = "Nu {value} ({period}).",
            ["finding_behind"] = "{period}: {latest}, jämnt {expected}",
            ["finding_lost"] = "{period}: {latest}, {target} nått ({met})",
            ["finding_no_result"] = "{period}: {latest}, inget utfall",
            ["finding_planned"] = "Från {baseline} till {target}",
            ["finding_outside"] = "{period}: {latest}, utanför {from}–{to}",
        }
        : new()
        {
            ["finding_latest"] = "Nyt {value} ({period}).",
            ["finding_latest_provisional"] = "Nyt ehkä {value} ({period}).",
            ["finding_behind"] = "{period}: {latest}, tasaisesti {expected}",
            ["finding_no_baseline"] = "{period}: {latest}, ei lähtötasoa",
        }).ToImmutableSortedDictionary(word => word.Key, word => new Word(null, word.Value, default)));
}
