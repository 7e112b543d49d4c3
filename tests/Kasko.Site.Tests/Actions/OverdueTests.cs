using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Actions;

/// <summary>An action is past its time from the day after its end, until it is done or given up.</summary>
public sealed class OverdueTests
{
    [Theory]
    [InlineData("2025", "2025-12-31", "2026-01-01")]
    [InlineData("2026-H1", "2026-06-30", "2026-07-01")]
    [InlineData("2026-H2", "2026-12-31", "2027-01-01")]
    [InlineData("2026-Q1", "2026-03-31", "2026-04-01")]
    [InlineData("2028-02", "2028-02-29", "2028-03-01")]
    [InlineData("2026-10-15", "2026-10-15", "2026-10-16")]
    public async Task The_page_says_it_from_the_day_after_the_end(string end, string last, string next)
    {
        using var site = NewPier.With("end: 2026-H1", $"end: {end}");

        Assert.Equal((false, true), (await IsOverdue(site, last), await IsOverdue(site, next)));
    }

    [Theory]
    [InlineData("status: done\nstatus_date: 2025-10-01")]
    [InlineData("status: given-up\nreason: {sv: Pengarna tog slut., fi: Rahat loppuivat.}\nstatus_date: 2026-10-01")]
    public async Task What_is_done_or_given_up_is_not_overdue(string status)
    {
        using var site = NewPier.With("status: under-way\nstatus_date: 2025-03-31", status);

        Assert.False(await IsOverdue(site, "2026-11-23"));
    }

    [Fact]
    public async Task Without_an_end_nothing_is_overdue()
    {
        using var site = NewPier.With("end: 2026-H1\n", "");

        Assert.False(await IsOverdue(site, "2040-01-01"));
    }

    private static async Task<bool> IsOverdue(TestSite site, string day)
    {
        await site.Built("--as-of", day);
        return site.Page("sv/atgarder/").QuerySelector("#action-new-pier .overdue") is not null;
    }
}
