using Kasko.Site.Statistics;

namespace Kasko.Site.Tests.Statistics;

/// <summary>The rate and the size of requests to a statistics source.</summary>
public sealed class RateLimitTests
{
    [Fact]
    public async Task Every_request_names_the_program_and_the_site_in_its_user_agent()
    {
        await using var web = await Residents.Serve();

        await Residents.Update(web, Residents.Measure());

        Assert.All(web.Server.Calls, call => Assert.Equal("Kasko.Site (+https://strategi.kasko.example/)", call.UserAgent));
    }

    [Fact]
    public async Task Requests_are_sent_one_at_a_time_and_the_first_one_asks_for_the_limits()
    {
        await using var web = await Residents.Serve();

        await Residents.Update([.. Enumerable.Range(1, 8).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address);

        Assert.Equal(10, web.Server.Calls.Count);
        Assert.Equal(1, web.Server.MostAtOnce);
        Assert.EndsWith("?config", web.Server.Calls[0].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_requests_are_sent_in_a_window_than_the_source_allows()
    {
        await using var web = await Residents.Serve();
        web.Config = """{"maxValues":120000,"maxCells":120000,"maxCalls":4,"timeWindow":60}""";
        var clock = new TestClock();

        var updates = await Residents.Update([.. Enumerable.Range(1, 8).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address, clock);

        Assert.All(updates, update => Assert.Equal(UpdateOutcome.Changed, update.Outcome));
        Assert.Equal([TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60)], clock.Waits);
    }

    [Fact]
    public async Task A_query_larger_than_the_source_allows_is_split()
    {
        await using var web = await Residents.Serve("2020: 1, 2021: 2, 2022: 3, 2023: 4, 2024: 5");
        web.Config = """{"maxValues":2,"maxCells":120000,"maxCalls":40,"timeWindow":60}""";
        web.MaxCells = 2;

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2020: 1; 2021: 2; 2022: 3; 2023: 4; 2024: 5", update.Figures());
        Assert.Equal(3, web.Server.Calls.Count(call => call.Method == "POST"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"maxValues":-5,"maxCells":"many","maxCalls":0,"timeWindow":1e99}""")]
    [InlineData("[]")]
    public async Task A_source_without_sensible_limits_is_asked_within_the_default_limits(string config)
    {
        await using var web = await Residents.Serve();
        web.Config = config;
        var clock = new TestClock();

        var updates = await Residents.Update([.. Enumerable.Range(1, 12).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address, clock);

        Assert.All(updates, update => Assert.Equal(UpdateOutcome.Changed, update.Outcome));
        Assert.Equal([TimeSpan.FromSeconds(10)], clock.Waits);
    }
}
