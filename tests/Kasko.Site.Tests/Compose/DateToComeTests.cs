using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Compose;

/// <summary>Dates of past events that are in the future.</summary>
public sealed class DateToComeTests
{
    [Theory]
    [InlineData("content/about.sv.md", "kind: about", "kind: about\nchanged: 2027-11-28", "changed", "2026-11-28")]
    [InlineData("content/about.sv.md", "kind: about", "kind: about\nchanged: 2027-11-29", "changed", "2025-11-29")]
    [InlineData("content/about.fi.md", "kind: about", "kind: about\nchanged: 2028-02-29", "changed", "2026-02-28")]
    [InlineData("content/measures/residents.yml", "  url: https://example.org/register\n", "  url: https://example.org/register\n  updated: 2027-03-27\n", "source.updated", "2026-03-27")]
    [InlineData("site.yml", "reviewed: 2025-03-01", "reviewed: 2052-03-01", "adoption.reviewed", "2026-03-01")]
    public async Task A_day_that_has_not_been_is_reported_with_the_year_that_was_likely_meant(string file, string before, string after, string key, string meant)
    {
        using var site = TestSite.Small().Replace(file, before, after);

        var run = await site.Check("--as-of", "2026-11-28", "--language", "en");

        Assert.Contains($"warning date-to-come: '{key}' is ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"Check the year. Did you mean '{key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..]}: {meant}'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_build_date_itself_is_accepted()
    {
        using var site = TestSite.Small().Replace("content/about.sv.md", "kind: about", "kind: about\nchanged: 2026-11-28");

        Assert.DoesNotContain("date-to-come", (await site.Check("--as-of", "2026-11-28")).Error, StringComparison.Ordinal);
    }
}
