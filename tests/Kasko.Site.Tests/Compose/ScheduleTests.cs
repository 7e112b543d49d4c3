using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>Pages and figures with a first or last day of publication.</summary>
public sealed class ScheduleTests
{
    private const string Swedish = "content/news.sv.md";
    private const string Finnish = "content/news.fi.md";

    private static TestSite WithNews(string days) => TestSite.Small()
        .Write(Swedish, $"---\ntitle: Nytt\nsummary: Det här är nytt i Lillvik.\n{days}\n---\n\nHamnen öppnar.\n")
        .Write(Finnish, $"---\ntitle: Uutta\nsummary: Tämä on uutta Pikkulahdessa.\n{days}\n---\n\nSatama avataan.\n");

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public async Task A_page_is_published_from_its_first_day_to_its_last(string day, bool isThere)
    {
        using var site = await WithNews("publish_from: 2026-12-01\npublish_until: 2026-12-31").Built("--as-of", day);

        Assert.Equal(isThere, site.Has("sv/nytt/index.html"));
        Assert.Equal(isThere, site.Has("fi/uutta/index.html"));
        Assert.Equal(isThere, site.Read("sitemap.xml").Contains("/nytt/", StringComparison.Ordinal));
        Assert.Equal(isThere, site.Read("sv/alla-sidor/index.html").Contains("Nytt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_to_an_unpublished_page_is_shown_as_text_and_reported_as_a_warning()
    {
        using var site = WithNews("publish_from: 2027-01-01").Append("content/about.sv.md", "\nSe [det nya](news.sv.md).\n");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Problems, problem => problem.Contains("warning link-to-unpublished", StringComparison.Ordinal));
        Assert.Contains("Se det nya.", site.Read("sv/om-strategin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Different_days_in_the_two_languages_are_reported()
    {
        using var site = WithNews("publish_from: 2027-01-01").Replace(Finnish, "publish_from: 2027-01-01\n", "");

        var run = await site.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{Finnish}:2:8 different-schedules"], run.Places);
    }

    [Fact]
    public async Task A_schedule_that_ends_before_it_begins_is_reported()
    {
        using var site = WithNews("publish_from: 2027-01-01\npublish_until: 2026-12-31");

        var run = await site.Check();

        Assert.Equal([$"{Finnish}:5:1 schedule-ends-first", $"{Swedish}:5:1 schedule-ends-first"], run.Places);
    }

    [Theory]
    [InlineData("2026-12-31", "1 290 invånare")]
    [InlineData("2027-01-01", "1 301 invånare")]
    public async Task A_figure_is_published_from_its_day(string day, string expected)
    {
        using var site = TestSite.Small();
        var text = File.ReadAllText(Path.Join(site.Root, "content/measures/residents.yml"));
        var start = text.IndexOf("observations:", StringComparison.Ordinal);
        var before = start < 0 ? text : text[..start];
        site.Write("content/measures/residents.yml", System.Text.Encoding.UTF8.GetBytes(
            before + "observations:\n  - {period: 2025, value: 1290}\n  - {period: 2026, value: 1301, publish_from: 2027-01-01}\n"));

        await site.Built("--as-of", day);

        Assert.Contains(expected.Replace(' ', '\u00A0'), site.Read("sv/index.html"), StringComparison.Ordinal);
    }
}
