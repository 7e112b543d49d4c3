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
    [InlineData("4000000")]
    [InlineData("2147483647")]
    [InlineData("-1")]
    public async Task Any_number_of_days_of_grace_can_be_computed_with(string days)
    {
        using var site = TestSite.Small().Append("site.yml", $"translations: {{grace_days: {days}}}\n").Append("content/about.sv.md", "\nMera text.\n");

        Assert.Null(CommandFault.In(await site.Build()));
        Assert.Null(CommandFault.In(await site.Run("translations")));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-1000000000000000")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    public async Task A_number_that_nothing_can_be_computed_with_is_reported_where_it_is_written(string number)
    {
        using var site = TestSite.Small().Replace("content/measures/residents.yml", "value: 1234", $"value: {number}");

        var run = await site.Build();

        Assert.Contains(run.Places, place => place.EndsWith(" not-a-number", StringComparison.Ordinal));
        Assert.Contains("'value' has more than 15 digits before the decimal point", run.Error, StringComparison.Ordinal);
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
