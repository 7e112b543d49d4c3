using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>The first and last days on which a baseline, a target or a range is published, as for pages and observations.</summary>
public sealed class FigureScheduleTests
{
    private const string Residents = "content/measures/residents.yml";
    private const string Berths = "content/measures/berths.yml";
    private const string ResidentsPage = "sv/uppfoljning/invanare-i-lillvik/";
    private const string BerthsPage = "sv/uppfoljning/batplatser/";

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-06-30", true)]
    [InlineData("2027-07-01", false)]
    public async Task A_target_is_seen_nowhere_outside_its_days(string day, bool isShown)
    {
        using var site = TestSite.Small()
            .Replace(Residents, "target: {period: 2030, value: 1400}", "target: {period: 2030, value: 1377, publish_from: 2027-01-01, publish_until: 2027-06-30}")
            .Append("content/about.sv.md", "\nMålet: {residents: target}.\n")
            .Append("content/about.fi.md", "\nTavoite: {residents: target}.\n");

        await site.Built("--as-of", day);

        var seen = site.Published().Where(file => file.Value.Contains("1\u00A0377", StringComparison.Ordinal) || file.Value.Contains("1377", StringComparison.Ordinal)).Select(file => file.Key).ToList();
        string[] wherever = [ResidentsPage + "index.html", "sv/om-strategin/index.html", "sv/uppfoljning/index.html", "data/residents.csv", "data/residents-excel-fi.csv", "data/residents.json", "data/all.json"];
        if (isShown) Assert.Empty(wherever.Except(seen));
        else Assert.Empty(seen);
        Assert.Contains(isShown ? "\"state\": \"on-track\"" : "\"state\": \"no-target\"", site.Read("data/residents.json"), StringComparison.Ordinal);
        Assert.Equal(isShown, !site.Page("sv/om-strategin/").Body!.TextContent.Contains("Målet: ingen målsättning ännu", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    public async Task A_baseline_is_seen_from_its_day(string day, bool isShown)
    {
        using var site = await TestSite.Small()
            .Replace(Residents, "baseline: {period: 2023, value: 1200}", "baseline: {period: 2023, value: 1177, publish_from: 2026-12-01}")
            .Built("--as-of", day);

        Assert.Equal(isShown, site.Published().Any(file => file.Value.Contains("1\u00A0177", StringComparison.Ordinal) || file.Value.Contains("1177", StringComparison.Ordinal)));
        Assert.Contains(isShown ? "\"state\": \"on-track\"" : "\"state\": \"no-baseline\"", site.Read("data/residents.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-30", "no-target", "ska hållas inom ett målintervall")]
    [InlineData("2026-12-01", "within", "ska hållas mellan 900 och 1 300")]
    public async Task A_range_is_seen_from_its_day(string day, string state, string direction)
    {
        using var site = await TestSite.Small()
            .Replace(Berths, "range: {from: 900, to: 1300}", "range: {from: 900, to: 1300, publish_from: 2026-12-01}")
            .Append(Berths, "observations:\n  - {period: 2025, value: 1000}\n")
            .Built("--as-of", day);

        Assert.Contains($"\"state\": \"{state}\"", site.Read("data/berths.json"), StringComparison.Ordinal);
        Assert.Contains(direction.Replace("1 300", "1\u00A0300", StringComparison.Ordinal), site.Page(BerthsPage).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(state is "within", site.Published().Any(file => file.Value.Contains("1\u00A0300", StringComparison.Ordinal) || file.Value.Contains("1300", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("target: {period: 2030, value: 1400", Residents)]
    [InlineData("baseline: {period: 2023, value: 1200", Residents)]
    [InlineData("range: {from: 900, to: 1300", Berths)]
    public async Task A_figure_cannot_end_before_it_begins(string line, string file)
    {
        using var site = TestSite.Small().Replace(file, line, line + ", publish_from: 2027-01-01, publish_until: 2026-12-31");

        var place = Assert.Single((await site.Check()).Places);

        Assert.StartsWith(file, place, StringComparison.Ordinal);
        Assert.EndsWith(" schedule-ends-first", place, StringComparison.Ordinal);
    }
}
