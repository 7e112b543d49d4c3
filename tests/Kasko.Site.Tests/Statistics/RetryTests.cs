using Kasko.Site.Statistics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kasko.Site.Tests.Statistics;

/// <summary>A source that is busy, down or temporarily failing.</summary>
public sealed class RetryTests
{
    [Fact]
    public async Task After_status_429_a_whole_window_passes_before_the_next_request()
    {
        await using var web = await Residents.Serve();
        var refusals = 1;
        web.AnswerQueries(context => refusals-- > 0 ? context.Write(429, "text/plain", "Too many requests") : null);
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal(UpdateOutcome.Changed, update.Outcome);
        Assert.Equal([TimeSpan.FromSeconds(60)], clock.Waits);
    }

    [Fact]
    public async Task A_longer_Retry_After_is_waited_out()
    {
        await using var web = await Residents.Serve();
        var refusals = 1;
        web.AnswerQueries(context =>
        {
            if (refusals-- <= 0) return null;
            context.Response.Headers.RetryAfter = "150";
            return context.Write(429, "text/plain", "Too many requests");
        });
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal(UpdateOutcome.Changed, update.Outcome);
        Assert.Equal([TimeSpan.FromSeconds(150)], clock.Waits);
    }

    [Fact]
    public async Task A_source_with_a_Retry_After_of_hours_is_not_asked_again()
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(context =>
        {
            context.Response.Headers.RetryAfter = "86400";
            return context.Write(429, "text/plain", "Too many requests");
        });
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal((UpdateOutcome.Failed, "statistics-busy"), (update.Outcome, update.Problems()));
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task A_source_that_stays_busy_is_not_asked_again_in_the_run()
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(context => context.Write(429, "text/plain", "Too many requests"));

        var updates = await Residents.Update([Residents.Measure(), Residents.Measure(id: "men"), Residents.Measure(id: "women")], web.Address, web.Address);

        Assert.All(updates, update => Assert.Equal("statistics-busy", update.Problems()));
        Assert.Equal(3, web.Server.Calls.Count(call => call.Method == "POST"));
    }

    [Fact]
    public async Task A_source_that_is_down_is_asked_six_times_and_then_not_again_in_the_run()
    {
        await using var web = await Residents.Serve();
        web.Server.Instead = (context, _) =>
        {
            context.Abort();
            return Task.FromResult(true);
        };

        var updates = await Residents.Update([.. Enumerable.Range(1, 20).Select(number => Residents.Measure(id: $"measure-{number}"))], web.Address, web.Address);

        Assert.All(updates, update => Assert.Equal((UpdateOutcome.Failed, "statistics-unreachable"), (update.Outcome, update.Problems())));
        Assert.Equal(6, web.Server.Calls.Count);
    }

    [Fact]
    public async Task A_request_that_fails_for_a_moment_is_retried_after_2_and_4_seconds()
    {
        await using var web = await Residents.Serve();
        var faults = 2;
        web.AnswerQueries(context => faults-- > 0 ? context.Html(503, "<html>Service Unavailable</html>") : null);
        var clock = new TestClock();

        var update = await Residents.Update(web, Residents.Measure(), clock: clock);

        Assert.Equal("2024: 1250", update.Figures());
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)], clock.Waits);
    }

    [Fact]
    public async Task A_response_that_is_cut_off_is_asked_for_again()
    {
        await using var web = await Residents.Serve();
        var cut = 1;
        web.AnswerQueries(context => cut-- > 0 ? Cut(context) : null);

        var update = await Residents.Update(web, Residents.Measure());

        Assert.Equal("2024: 1250", update.Figures());
    }

    [Fact]
    public async Task A_response_that_is_always_cut_off_leaves_the_old_figures()
    {
        await using var web = await Residents.Serve();
        web.AnswerQueries(Cut);

        var update = await Residents.Update(web, Residents.Measure(stored: "2023: 1263"));

        Assert.Equal((UpdateOutcome.Failed, "statistics-unreachable", null), (update.Outcome, update.Problems(), update.File));
    }

    private static async Task Cut(HttpContext context)
    {
        context.Response.ContentLength = 5_000;
        await context.Json("""{"version":"2.0","class":"dataset",""");
        await context.Response.Body.FlushAsync();
        context.Features.Get<IHttpRequestLifetimeFeature>()!.Abort();
    }
}
