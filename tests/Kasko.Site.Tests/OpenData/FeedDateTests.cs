using System.Globalization;
using System.Xml.Linq;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.OpenData;

/// <summary>A feed contains nothing later than the build date.</summary>
public sealed class FeedDateTests
{
    private const string Residents = "content/measures/residents.yml";
    private const string Provisional = "{period: 2025, value: 1250, provisional: true, note: {sv: Ändras i juni., fi: Muuttuu kesäkuussa.}}";

    [Theory]
    [InlineData("2026, value: 1251, provisional: true", "2026-01-01", "2026-06-01")]
    [InlineData("2026, value: 1251, provisional: true", "2027-01-01", "2027-02-01")]
    [InlineData("2026-Q2, value: 1251, provisional: true", "2026-04-01", "2026-06-30")]
    [InlineData("2026-06, value: 1251, provisional: true", "2026-06-01", "2026-06-15")]
    [InlineData("2026, value: 1251, provisional: true, publish_from: 2026-05-20", "2026-05-20", "2026-06-01")]
    public async Task A_figure_of_a_period_that_is_not_over_changed_on_its_first_day_or_on_the_day_it_was_published(string figure, string changed, string day)
    {
        using var site = await TestSite.Small().Replace(Residents, Provisional, $"{{period: {figure}}}").Built("--as-of", day);

        Assert.Contains(Day(changed), Updated(site));
    }

    [Fact]
    public async Task Nothing_in_the_feed_is_later_than_the_build()
    {
        using var site = TestSite.Small()
            .Replace(Residents, Provisional, "{period: 2026, value: 1251, provisional: true}")
            .Replace("site.yml", "reviewed: 2025-03-01", "reviewed: 2029-03-01");

        await site.Built("--as-of", "2026-06-01");

        Assert.All(Updated(site), moment => Assert.True(moment <= Day("2026-06-01")));
    }

    private static List<DateTimeOffset> Updated(TestSite site) =>
        [.. XDocument.Parse(site.Read("sv/feed.xml")).Descendants().Where(element => element.Name.LocalName == "updated").Select(element => DateTimeOffset.Parse(element.Value, CultureInfo.InvariantCulture))];

    /// <summary>The start of a day in Finland.</summary>
    private static DateTimeOffset Day(string date)
    {
        var midnight = DateTime.Parse(date, CultureInfo.InvariantCulture);
        return new(midnight, TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki").GetUtcOffset(midnight));
    }
}
