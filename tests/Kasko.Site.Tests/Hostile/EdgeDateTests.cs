using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Hostile;

/// <summary>Dates that a calendar has and no strategy can mean: they are reported where they are written.</summary>
public sealed class EdgeDateTests
{
    [Theory]
    [InlineData("publish_from", "0001-01-01")]
    [InlineData("publish_from", "9999-12-31")]
    [InlineData("publish_until", "0001-01-01")]
    [InlineData("publish_until", "9999-12-31")]
    [InlineData("changed", "1799-12-31")]
    [InlineData("changed", "2201-01-01")]
    public async Task A_date_of_a_page_is_between_1800_and_2200(string key, string date)
    {
        using var site = TestSite.Small();
        site.Replace("content/about.sv.md", "\ntitle: ", $"\n{key}: {date}\ntitle: ");

        var run = await site.Check();

        Assert.Contains(run.Places, place => place.StartsWith("content/about.sv.md:3:", StringComparison.Ordinal) && place.EndsWith(" not-a-date", StringComparison.Ordinal));
        Assert.Contains($"between the years 1800 and 2200, not '{date}'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task The_day_on_which_a_source_was_updated_is_checked_before_anything_is_computed_from_it(string date)
    {
        using var site = TestSite.Small();
        site.Replace("content/measures/residents.yml", "\n  licence: ", $"\n  updated: {date}\n  licence: ");

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Places, place => place.EndsWith(" not-a-date", StringComparison.Ordinal));
    }
}
