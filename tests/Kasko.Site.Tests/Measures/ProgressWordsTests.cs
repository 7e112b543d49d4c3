using System.Collections.Immutable;
using Kasko.Site.Compose;
using Kasko.Site.Model;
using Kasko.Site.Tests.OpenData;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

public sealed class ProgressWordsTests
{
    private readonly InterfaceWords _words = new(Localized.Of(language => Words(language)));

    [Theory]
    [InlineData("2023: 1263", "2030: 1300", "2027: 1271", Language.Swedish, "Nu 1\u00A0271\u00A0invånare (2027). Efter: 1\u00A0284\u00A0invånare.")]
    [InlineData("2023: 1263", "2030: 1300", "2027: 1271 provisional", Language.Finnish, "Nyt ehkä 1\u00A0271\u00A0asukasta (2027). Jäljessä: 1\u00A0284\u00A0asukasta.")]
    [InlineData("2023: 1263", "2030: 1300", "2025: 1301, 2026: 1299", Language.Swedish, "Nu 1\u00A0299\u00A0invånare (2026). Nådd 1\u00A0300\u00A0invånare (2025), inte nu.")]
    [InlineData("2023: 1263", "2030: 1300", "2022: 1299", Language.Swedish, "Inget utfall.")]
    [InlineData(null, null, "2022: 1", Language.Finnish, "Nyt 1\u00A0asukas (2022). Ei lähtötasoa.")]
    public void The_finding_contains_the_latest_figure_and_what_it_was_compared_with(
        string? baseline, string? target, string observations, Language language, string finding)
    {
        var measure = Measure(baseline: baseline, target: target, observations: observations);

        Assert.Equal(finding, ProgressFinding.Of(measure, ProgressJudgement.Of(measure), language, _words));
    }

    [Theory]
    [InlineData("2023: 10", "2033: 12", "2029: 11", 0, "Nu 11\u00A0invånare (2029). Efter: 11,2\u00A0invånare.")]
    [InlineData("2023: 10", "2033: 14", "2028: 11", 0, "Nu 11\u00A0invånare (2028). Efter: 12\u00A0invånare.")]
    [InlineData("2023: 1", "2033: 2", "2026: 1.25", 1, "Nu 1,25\u00A0invånare (2026). Efter: 1,30\u00A0invånare.")]
    public void A_result_behind_the_line_never_looks_equal_to_it_after_rounding(string baseline, string target, string observations, int decimals, string finding)
    {
        var measure = ShownDecimals.In(Measure(baseline: baseline, target: target, observations: observations, decimals: decimals));

        Assert.Equal(finding, ProgressFinding.Of(measure, ProgressJudgement.Of(measure), Language.Swedish, _words));
    }

    [Fact]
    public void The_finding_of_a_measure_with_a_range_contains_the_range()
    {
        var measure = Measure(Direction.Hold, observations: "2024: 2.25", range: new(-1, 2), decimals: 1);

        Assert.Equal("Nu 2,3\u00A0invånare (2024). Utanför −1,0–2,0.", ProgressFinding.Of(measure, ProgressJudgement.Of(measure), Language.Swedish, _words));
    }

    [Fact]
    public void Each_result_is_a_change_that_keeps_its_id_when_the_measure_is_renamed()
    {
        var measure = Measure(baseline: "2023: 1263", observations: "2022: 1300, 2024: 1250, 2025-Q1: 1251");
        var page = new Uri("https://town.example/strategy/sv/uppfoljning/invanarantal/");
        var changes = ProgressChanges.Of(measure, page, OpenTown.Settings, new DateOnly(2025, 4, 1), Language.Swedish, _words).ToList();
        var renamed = ProgressChanges.Of(measure with { Title = new("Nytt", "Uusi") }, new(page, "../nytt/"), OpenTown.Settings, new DateOnly(2025, 4, 1), Language.Swedish, _words);

        Assert.Equal([new DateOnly(2025, 1, 1), new DateOnly(2025, 4, 1)], changes.Select(change => change.Date));
        Assert.Equal("Nu 1\u00A0250\u00A0invånare (2024).", changes[0].Summary);
        Assert.Equal(["https://town.example/strategy/data/residents.json#sv-2024", "https://town.example/strategy/data/residents.json#sv-2025-Q1"],
            renamed.Select(change => change.Id.AbsoluteUri));
    }

    private static Words Words(Language language) => new((language is Language.Swedish
        ? new Dictionary<string, string>
        {
            ["finding_latest"] = "Nu {value} ({period}).",
            ["finding_behind"] = "Efter: {expected}.",
            ["finding_lost"] = "Nådd {target} ({period}), inte nu.",
            ["finding_no_result"] = "Inget utfall.",
            ["finding_outside"] = "Utanför {from}–{to}.",
        }
        : new()
        {
            ["finding_latest"] = "Nyt {value} ({period}).",
            ["finding_latest_provisional"] = "Nyt ehkä {value} ({period}).",
            ["finding_behind"] = "Jäljessä: {expected}.",
            ["finding_no_baseline"] = "Ei lähtötasoa.",
        }).ToImmutableSortedDictionary(word => word.Key, word => new Word(null, word.Value, default)));
}
