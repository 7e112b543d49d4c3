using System.Text.Json;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>Judgements in words, beside computed states and in place of them.</summary>
public sealed class JudgementTests
{
    private const string Residents = "content/measures/residents.yml";

    private const string Rules = """
        benefit: people
        status: adopted
        title: {sv: Ordningsregler, fi: Järjestyssäännöt}
        definition: {sv: Om reglerna följs., fi: Noudatetaanko sääntöjä.}
        qualitative: true

        """;

    [Theory]
    [InlineData("not", "1250, from: 2025-01-01", true)]
    [InlineData("realised", "1400", true)]
    [InlineData("partly", "1400", false)]
    [InlineData("not", "1400", false)]
    public async Task A_judgement_stands_beside_the_computed_state_and_may_openly_disagree(string outcome, string target, bool disagrees)
    {
        using var site = await TestSite.WithProgramsTheme()
            .Replace(Residents, "target: {period: 2030, value: 1400}", $"targets: [{{period: 2030, value: {target}}}]")
            .Append(Residents, $"judgements: [{{period: 2025, by: audit-committee, outcome: {outcome}, text: {{sv: Svårt att säga., fi: Vaikea sanoa.}}}}]\n").Built();
        var page = site.Page("sv/uppfoljning/invanare-i-lillvik/");

        Assert.Equal(target.StartsWith("1250", StringComparison.Ordinal) ? "Målnivån nådd" : "Ligger efter tidsplanen", Text(page.QuerySelector(".strip .state")!.TextContent));
        Assert.StartsWith("Revisionsnämnden, 2025", Text(page.QuerySelector(".judgements dt")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(disagrees, page.QuerySelector(".judgements")!.TextContent.Contains("Bedömningen och den uträknade statusen skiljer sig åt.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- {period: 2024, by: unit, outcome: not, text: T}", "not", "Inte förverkligats")]
    [InlineData("- {period: 2024, by: unit, outcome: not, text: T}, - {period: 2025, by: unit, outcome: realised, text: T}", "realised", "Förverkligats")]
    [InlineData("- {period: 2025, by: audit-committee, outcome: partly, text: T}, - {period: 2025, by: unit, outcome: realised, text: T}", "partly", "Delvis förverkligats")]
    [InlineData("", "", "Inte bedömt ännu")]
    public async Task The_newest_judgement_is_the_state_of_a_measure_in_words_and_the_audit_committees_goes_first(string judgements, string outcome, string word)
    {
        using var site = await InWords(judgements);
        var state = site.Page("sv/uppfoljning/ordningsregler/").QuerySelector(".strip .state")!;

        Assert.Equal(word, Text(state.TextContent));
        Assert.Equal(outcome.Length > 0 ? ["state", "in-words", outcome] : ["state", "in-words"], state.ClassList);
        Assert.Null(site.Page("sv/uppfoljning/ordningsregler/").QuerySelector("table, figure"));
    }

    [Theory]
    [InlineData("realised", "on-the-way")]
    [InlineData("partly", "not-on-the-way")]
    [InlineData("not", "not-on-the-way")]
    public async Task Only_what_is_realised_counts_as_on_the_way(string outcome, string group)
    {
        using var site = await InWords($"- {{period: 2025, by: unit, outcome: {outcome}, text: T}}");

        Assert.Contains("Ordningsregler", site.Page("sv/uppfoljning/").QuerySelector($"#follow-up-{group}")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_and_the_feed_hold_who_judged_what()
    {
        using var site = await InWords("- {period: 2025, by: audit-committee, outcome: partly, text: {sv: Halva hamnen., fi: Puolet satamasta.}, date: 2026-05-20}");
        using var data = JsonDocument.Parse(site.Read("data/rules.json"));
        var judgement = data.RootElement.GetProperty("judgements")[0];

        Assert.Equal(("2025", "audit-committee", "partly", "2026-05-20"), (judgement.GetProperty("period").GetString(), judgement.GetProperty("by").GetString(), judgement.GetProperty("outcome").GetString(), judgement.GetProperty("date").GetString()));
        Assert.Equal(("in-words", JsonValueKind.Null, JsonValueKind.Null), (data.RootElement.GetProperty("progress").GetProperty("state").GetString(), data.RootElement.GetProperty("unit").ValueKind, data.RootElement.GetProperty("direction").ValueKind));
        Assert.Contains("Tarkastuslautakunta, 2025: Toteutunut osittain. Puolet satamasta.", site.Read("fi/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("<updated>2026-05-20T00:00:00+03:00</updated>", site.Read("fi/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_years_page_gathers_what_was_judged_of_it()
    {
        using var site = await TestSite.WithProgramsTheme()
            .Append(Residents, "judgements:\n  - {period: 2024, by: unit, text: {sv: Det förra året., fi: Edellinen vuosi.}}\n  - {period: 2025, by: audit-committee, outcome: partly, text: {sv: Det tar tid., fi: Se vie aikaa.}}\n")
            .Write("content/follow-up/2025.sv.md", "---\nkind: year\nyear: 2025\ntitle: År 2025\nsummary: Det här hände i Lillvik under år 2025.\n---\n")
            .Write("content/follow-up/2025.fi.md", "---\nkind: year\nyear: 2025\ntitle: Vuosi 2025\nsummary: Tämä tapahtui Pikkulahdessa vuonna 2025.\n---\n").Built();

        var judgement = Assert.Single(site.Page("sv/uppfoljning/ar-2025/").QuerySelectorAll(".judgements .facts > div"));
        Assert.Equal(
            ["Invånare i Lillvik", "Revisionsnämnden, 2025", "Delvis förverkligats"],
            judgement.QuerySelectorAll("dt a, dt .period, dd .state").Select(part => Text(part.TextContent)));
        Assert.EndsWith("Det tar tid.", Text(judgement.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_follow_up_shows_the_judgement_below_the_computed_state()
    {
        using var site = await TestSite.WithProgramsTheme().Append(Residents, "judgements: [{period: 2025, by: unit, outcome: partly, text: {sv: Det tar tid., fi: Se vie aikaa.}}]\n").Built();

        Assert.Contains("Stadskansliet om 2025: Delvis förverkligats", Text(site.Page("sv/uppfoljning/").QuerySelector(".follow-up table")!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by: mayor, outcome: not", "error unknown-value", "unit")]
    [InlineData("by: unit, outcome: good", "error unknown-value", "realised")]
    [InlineData("by: unit", "error missing-key", "outcome")]
    public async Task Wrong_judges_and_steps_are_reported_with_the_right_ones(string keys, string rule, string right)
    {
        using var site = TestSite.Small().Write("content/measures/rules.yml", Rules + $"judgements: [{{period: 2025, {keys}, text: {{sv: Text., fi: Teksti.}}}}]\n");

        var run = await site.Check("--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(rule, run.Error, StringComparison.Ordinal);
        Assert.Contains(right, run.Error, StringComparison.Ordinal);
    }

    private static Task<TestSite> InWords(string judgements) => TestSite.WithProgramsTheme()
        .Write("content/measures/rules.yml", judgements.Length == 0 ? Rules
            : Rules + "judgements:\n  " + judgements.Replace(", - ", "\n  - ", StringComparison.Ordinal).Replace("text: T}", "text: {sv: Så gick det., fi: Niin kävi.}}", StringComparison.Ordinal) + "\n")
        .Built();

    private static string Text(string text) =>
        string.Join(' ', text.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
